import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPrintFrame } from '../../../../electron/host/page/print-frame.ts';

type Frame = EventTarget & {
  hidden: boolean;
  title: string;
  src: string;
  contentWindow: { print: () => void };
  remove: () => void;
};

const inPage: Frame[] = [];
const print = vi.fn();

/** As much of a document as a hidden frame needs. */
const page = {
  createElement: (): Frame => {
    const frame: Frame = Object.assign(new EventTarget(), {
      hidden: false,
      title: '',
      src: '',
      contentWindow: { print },
      remove: () => void inPage.splice(inPage.indexOf(frame), 1),
    });
    return frame;
  },
  body: { append: (frame: Frame) => void inPage.push(frame) },
} as unknown as Document;

beforeEach(() => {
  vi.useFakeTimers();
  inPage.length = 0;
  print.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a document prints once its frame has loaded, hidden and named', () => {
  createPrintFrame(page, () => {}).print('blob:1');
  expect(inPage[0]).toMatchObject({ src: 'blob:1', hidden: true, title: 'Document to print' });
  expect(print).not.toHaveBeenCalled();
  inPage[0]?.dispatchEvent(new Event('load'));
  expect(print).toHaveBeenCalledOnce();
});

test('the page holds one document at most, and none once it is cleared', () => {
  const forgotten: string[] = [];
  const frame = createPrintFrame(page, (url) => forgotten.push(url));
  frame.print('blob:1');
  frame.print('blob:2');
  expect(inPage.map(({ src }) => src)).toEqual(['blob:2']);
  expect(forgotten).toEqual(['blob:1']);
  frame.clear();
  frame.clear();
  expect(inPage).toEqual([]);
  expect(forgotten).toEqual(['blob:1', 'blob:2']);
});

test('a document that nobody clears goes after ten minutes', () => {
  const frame = createPrintFrame(page, () => {});
  frame.print('blob:1');
  vi.advanceTimersByTime(9 * 60_000);
  frame.print('blob:2');
  vi.advanceTimersByTime(9 * 60_000);
  expect(inPage.map(({ src }) => src)).toEqual(['blob:2']);
  vi.advanceTimersByTime(60_000);
  expect(inPage).toEqual([]);
});
