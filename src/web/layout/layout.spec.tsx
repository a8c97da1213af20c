import { describe, expect, it } from '@jest/globals';
import { page } from '../render.js';
import { Layout } from './layout.js';
import { menuFor } from './menu.js';

const SCRIPT = '<script>alert(1)</script>';
const user = { name: SCRIPT, role: 'FU-medlem', organisation: SCRIPT };

describe('Layout', () => {
  const html = page(
    <Layout title={SCRIPT} user={user} menu={menuFor(['fu'])} active="/moeder">
      <p title={SCRIPT}>{SCRIPT}</p>
    </Layout>,
  );

  it('is a whole Danish page', () => {
    expect(html).toMatch(/^<!doctype html><html lang="da">/);
    expect(html).toContain('<main id="indhold"');
    expect(html).toContain('href="#indhold"');
  });

  it('escapes every text it is given', () => {
    expect(html).not.toContain(SCRIPT);
    expect(html.match(/&lt;script/g)).toHaveLength(5);
  });

  it('has nothing inline that the content security policy would refuse', () => {
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toMatch(/<script src="\/assets\/app\.js[^"]*" defer><\/script>/);
  });

  it('marks the page one is on, and signs out by a form', () => {
    expect(html).toContain('<a href="/moeder" aria-current="page">Møder</a>');
    expect(html.match(/aria-current/g)).toHaveLength(1);
    expect(html).toContain('<form method="post" action="/log-af">');
  });

  it('offers a visitor no way to sign out, and reloads only where asked', () => {
    const visitor = page(
      <Layout title="Takstbilag" user={null} menu={menuFor([])}>
        x
      </Layout>,
    );
    expect(visitor).not.toContain('/log-af');
    expect(visitor).not.toContain('http-equiv');
    expect(visitor).toContain('href="/log-ind"');
  });
});
