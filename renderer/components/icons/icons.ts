/** The whole icon set in one import. */
export * from './actions.tsx';
export * from './areas.tsx';
export type { IconComponent, IconProps } from './create-icon.tsx';
export * from './signs.tsx';
