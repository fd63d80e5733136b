/** How much room a scrolling element offers: width for columns, whole rows for a page. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { headHeight } from './styles.ts';

export function useRoom(element: RefObject<HTMLElement | null>, rowHeight: number) {
  const [room, setRoom] = useState({ width: 1200, page: 20 });
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const measure = () => {
      const page = Math.max(1, Math.floor((target.clientHeight - headHeight) / rowHeight));
      const width = target.clientWidth;
      setRoom((before) =>
        before.width === width && before.page === page ? before : { width, page },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, rowHeight]);
  return room;
}
