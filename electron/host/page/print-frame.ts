/** Prints from a hidden frame. The page holds at most one document, and none for longer than printing may take. */

export type PrintFrame = {
  readonly print: (url: string) => void;
  /** Takes the document out of the page. */
  readonly clear: () => void;
};

/** The browser does not tell when its print dialog is done with a PDF. */
const longestMs = 10 * 60_000;

/** @param forget releases the document's URL */
export function createPrintFrame(page: Document, forget: (url: string) => void): PrintFrame {
  let current: { readonly frame: HTMLIFrameElement; readonly url: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    clearTimeout(timer);
    current?.frame.remove();
    if (current) forget(current.url);
    current = undefined;
  };

  return {
    clear,
    print: (url) => {
      clear();
      const frame = page.createElement('iframe');
      current = { frame, url };
      timer = setTimeout(clear, longestMs);
      frame.hidden = true;
      frame.title = 'Document to print';
      frame.src = url;
      frame.addEventListener('load', () => frame.contentWindow?.print());
      page.body.append(frame);
    },
  };
}
