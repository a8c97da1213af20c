/// <reference lib="dom" />

/** What of htmx's own context is used here (htmx 4, the `ctx` of its events). */
export interface HtmxAnswer {
  source: Element | undefined;
  status: number;
  url: string;
  text: string;
  /** The request asked for a whole page, to take a part of it. */
  selects: boolean;
}

interface HtmxContext {
  sourceElement?: Element;
  response?: { status?: number; raw?: Response };
  text?: string;
  select?: string;
}

export function answerOf(event: Event): HtmxAnswer {
  const ctx: HtmxContext = event instanceof CustomEvent ? (event.detail.ctx ?? {}) : {};
  return {
    source: ctx.sourceElement,
    status: ctx.response?.status ?? 0,
    url: ctx.response?.raw?.url ?? '',
    text: ctx.text ?? '',
    selects: Boolean(ctx.select),
  };
}

/** A whole page where a part was asked for: a sign-in that has run out, an error page. */
export const isWholePage = ({ text, selects }: HtmxAnswer): boolean => !selects && /^\s*<!doctype html/i.test(text);
