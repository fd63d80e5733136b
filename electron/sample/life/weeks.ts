/** The weeks of a sample desk, business day by business day, up to now. */
import { Temporal } from 'temporal-polyfill';
import { isBusinessDay } from '../../../shared/domain/calendar.ts';
import { stringify } from '../csv-text.ts';
import { sampleClientDetails } from '../sample-clients.ts';
import { sampleRows } from '../sample-placement.ts';
import { talkWithNext } from './calls.ts';
import { type Card, shuffleDeck } from './deck.ts';
import {
  answerDisputes,
  completeAddress,
  learnAboutPeople,
  leaveInDoubt,
  linkPeople,
  receiveLetters,
  saveViews,
  snoozeSome,
} from './episodes.ts';
import { agreeForToday } from './last-day.ts';
import { bringBack, giveUpOne, mail, write, writeAndPrint } from './mail.ts';
import { answerBatch, closeDay } from './office.ts';
import { payWhatIsDue } from './promises-kept.ts';
import { declineOffer, endAgreements, reviseReceipts } from './second-thoughts.ts';
import { dateOf, moveTo, type World } from './world.ts';

const weeks = 8;
const rowCount = 600;
const callsPerDay = 7;
/** The portfolio comes in three files: all of it up to these rows, by the days before the last one. */
const firstFile = 400;
const secondFile = 550;
const secondFileDaysAgo = 14;

/** From this many weeks before today up to yesterday. */
export function businessDaysBefore(today: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  for (let day = today.subtract({ weeks }); day.until(today).days > 0; day = day.add({ days: 1 })) {
    if (isBusinessDay(day)) days.push(day);
  }
  return days;
}

/** When such a desk is set up: before the work of its first day. */
export function firstMorning(now: Temporal.Instant, zone: string): Temporal.Instant {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const first = businessDaysBefore(today)[0] ?? today;
  return first.toZonedDateTime({ timeZone: zone, plainTime: { hour: 8, minute: 30 } }).toInstant();
}

type Rows = ReturnType<typeof sampleRows>;

async function importRows(world: World, rows: Rows): Promise<void> {
  const { desk, upload } = world;
  const uploadId = upload(stringify(rows));
  const fileName = `placement-${dateOf(world)}.csv`;
  const { jobId } = await desk.write('imports.commit', { uploadId, fileName, createClients: [] });
  await desk.finish(jobId);
}

/** Deals cards until the day's calls are made; a card that nobody can play is put away. */
async function makeCalls(world: World, cards: Card[], count: number): Promise<void> {
  for (let made = 0; made < count; ) {
    const card = cards.shift();
    if (!card) return;
    if (await talkWithNext(world, card)) made += 1;
  }
}

type Course = {
  readonly rows: Rows;
  readonly cards: Card[];
  readonly batches: string[];
  printed: string | undefined;
};

async function morning(world: World, course: Course, day: DayOfCourse): Promise<void> {
  await moveTo(world, day.date, 9);
  await payWhatIsDue(world);
  if (course.printed !== undefined) await mail(world, course.printed);
  course.printed = undefined;
  const { index, left } = day;
  if (index === 0) await importRows(world, course.rows.slice(0, firstFile));
  if (left === secondFileDaysAgo) await importRows(world, course.rows.slice(firstFile, secondFile));
  if (left === 0) await importRows(world, course.rows.slice(secondFile));
}

async function afternoon(world: World, course: Course, day: DayOfCourse): Promise<void> {
  const { index, left } = day;
  if (index === 3) await linkPeople(world, 6);
  if (index === 4) await leaveInDoubt(world);
  if (index === 5 || index === 20) await receiveLetters(world);
  if (index === 7) await learnAboutPeople(world);
  if (index === 9 || index === 18) await bringBack(world, 4);
  if (index === 12) await completeAddress(world);
  if (index === 15 || index === 25) await answerDisputes(world, 2);
  if (index === 16) await declineOffer(world, world.considering);
  if (index === 22) await endAgreements(world);
  if (index === 11 || index === 24 || left === 2) await reviseReceipts(world);
  if (left === 4) await saveViews(world);
  if (left === 1) await giveUpOne(world);
  if (index % 5 === 0 || left === secondFileDaysAgo || left === 0) {
    course.printed = await writeAndPrint(world);
  }
}

async function evening(world: World, course: Course, { date, index }: DayOfCourse): Promise<void> {
  await moveTo(world, date, 17, 30);
  const batchId = await closeDay(world);
  if (batchId !== undefined) course.batches.push(batchId);
  const earlier = course.batches.at(-4);
  if (index % 6 === 5 && earlier !== undefined) await answerBatch(world, earlier, index === 17);
}

type DayOfCourse = {
  readonly date: Temporal.PlainDate;
  readonly index: number;
  /** Business days that follow before today. */
  readonly left: number;
};

/** The morning of today, as far as it has passed. */
async function thisMorning(world: World, course: Course, now: Temporal.Instant): Promise<void> {
  const today = now.toZonedDateTimeISO(world.zone).toPlainDate();
  const latestStart = now.subtract({ minutes: 20 });
  if (!isBusinessDay(today)) return;
  const opens = today.toZonedDateTime({ timeZone: world.zone, plainTime: { hour: 9 } }).toInstant();
  if (Temporal.Instant.compare(opens, latestStart) > 0) return;
  await moveTo(world, today, 9);
  for (let calls = 0; calls < 4; calls += 1) {
    if (Temporal.Instant.compare(world.desk.now(), latestStart) > 0) return;
    await makeCalls(world, course.cards, 1);
  }
}

/** Ends at `now`, with today's work begun if its morning has passed. */
export async function liveTheWeeks(
  world: World,
  { seed, now }: { readonly seed: number; readonly now: Temporal.Instant },
): Promise<void> {
  const today = now.toZonedDateTimeISO(world.zone).toPlainDate();
  const days = businessDaysBefore(today);
  const first = days[0] ?? today;
  const course: Course = {
    rows: sampleRows({ seed, rows: rowCount, today: first }),
    cards: shuffleDeck(world.random),
    batches: [],
    printed: undefined,
  };
  for (const client of sampleClientDetails) await world.desk.write('clients.save', { client });
  for (const [index, date] of days.entries()) {
    const day = { date, index, left: days.length - 1 - index };
    await morning(world, course, day);
    await makeCalls(world, course.cards, callsPerDay);
    if (day.left === 0) {
      await agreeForToday(world, now);
      await snoozeSome(world, 4);
    }
    await afternoon(world, course, day);
    await evening(world, course, day);
  }
  await thisMorning(world, course, now);
  await world.desk.moveTo(now);
  await write(world, 'payment_reminder');
}
