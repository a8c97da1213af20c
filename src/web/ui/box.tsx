import type { ComponentChildren } from 'preact';

interface BoxProps {
  /** Also the start of the heading's id. */
  id: string;
  title: string;
  /** To the right of the title: segments, a legend, a button. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

export const Box = ({ id, title, aside, children }: BoxProps) => (
  <section class="box" id={id} aria-labelledby={`${id}-titel`}>
    <div class="box-head">
      <h2 id={`${id}-titel`}>{title}</h2>
      {aside}
    </div>
    {children}
  </section>
);
