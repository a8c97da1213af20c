import type { ComponentChildren } from 'preact';
import { asset } from '../render.js';
import { Footer } from './footer.js';
import { Header, type SignedIn } from './header.js';
import type { MenuEntry } from './menu.js';

/** What every page is given about who looks at it. */
export interface Shell {
  user: SignedIn | null;
  menu: readonly MenuEntry[];
}

export interface LayoutProps extends Shell {
  /** The start of the browser's title; the page's own heading is its <h1>. */
  title: string;
  /** The address of the menu entry that this page belongs to. */
  active?: string;
  /** Dense pages with tables use the whole screen; the others keep lines that are easy to read. */
  wide?: boolean;
  /** Pages that wait for something: reload after so many seconds in a browser without JavaScript. */
  refresh?: number;
  children: ComponentChildren;
}

const FONT = '/assets/fonts/IBMPlexSans-Regular.woff2';

/** htmx must not write a style sheet of its own: the content security policy allows files only. */
const HTMX = JSON.stringify({ includeIndicatorCSS: false, mode: 'same-origin' });

export function Layout({ title, user, menu, active, wide, refresh, children }: LayoutProps) {
  return (
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – Takstportalen`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="htmx-config" content={HTMX} />
        {refresh && (
          <noscript>
            <meta http-equiv="refresh" content={String(refresh)} />
          </noscript>
        )}
        <link rel="preload" href={FONT} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={asset('fds.css')} />
        <link rel="stylesheet" href={asset('app.css')} />
        <link rel="icon" href={asset('favicon.svg')} />
        <script src={asset('app.js')} defer />
      </head>
      <body>
        <a class="skip-link" href="#indhold">
          Gå til sidens indhold
        </a>
        <Header user={user} menu={menu} active={active} />
        <main id="indhold" tabIndex={-1} class={wide ? 'container' : 'container narrow'}>
          {children}
        </main>
        <Footer />
        <div id="live" class="sr-only" role="status" aria-live="polite" />
      </body>
    </html>
  );
}
