/**
 * The fields that frozen document contents are made of.
 */
import { z } from 'zod';

/** One printed line. */
export const line = z.string().min(1).max(200);

/** A sentence or two. */
export const sentence = z.string().min(1).max(400);

/** A passage that wraps. */
export const passage = z.string().min(1).max(4000);

export const isoDate = z.iso.date();

/** Whole cents, not negative. */
export const amount = z.int().nonnegative();
