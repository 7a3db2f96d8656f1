import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Draws one part of the panel below its heading. */
export const Section = ({ id, title, children }: Props) => (
  <div class="group">
    <h2 id={id}>{title}</h2>
    {children}
  </div>
);
