import { Progress } from './progress.js';

export interface Tile {
  figure: string;
  /** "af 12" */
  of?: string;
  text: string;
  link?: { href: string; label: string };
  progress?: { value: number; max: number };
}

/** Where a round stands, in four figures. */
export const Tiles = ({ label, tiles }: { label: string; tiles: readonly Tile[] }) => (
  <ul class="tiles" aria-label={label}>
    {tiles.map(({ figure, of, text, link, progress }) => (
      <li>
        <b>
          {figure}
          {of && <small> {of}</small>}
        </b>
        <span>{text}</span>
        {progress && <Progress label={text} {...progress} />}
        {link && <a href={link.href}>{link.label}</a>}
      </li>
    ))}
  </ul>
);
