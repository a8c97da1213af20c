import { describe, expect, it } from '@jest/globals';
import { fieldsIn, fillTemplate } from './fill-template.js';

const TEMPLATE = `{{heading}}

{{#hver}}
- {{item}}
  Begrundelse: {{grounds}}
{{/hver}}

Se mere: {{link}}
`;

describe('filling a template', () => {
  it('repeats the part of each thing, and leaves out lines with nothing to say', () => {
    const each = [
      { item: 'Takst A', grounds: 'For høj' },
      { item: 'Takst B', grounds: '' },
    ];
    expect(fillTemplate(TEMPLATE, 'txt', { heading: 'To takster', link: 'https://x/y' }, each)).toBe(
      'To takster\n\n- Takst A\n  Begrundelse: For høj\n- Takst B\n\nSe mere: https://x/y',
    );
  });

  it('keeps the lines that people wrote, set in as the first', () => {
    const each = [{ item: 'Takst A', grounds: 'En\r\nTo' }];
    expect(fillTemplate(TEMPLATE, 'txt', { link: 'x' }, each)).toContain('  Begrundelse: En\n  To\n\nSe mere: x');
    expect(fillTemplate('<p>{{grounds}}</p>', 'html', { grounds: 'En\nTo' }, [])).toBe('<p>En<br>To</p>');
  });

  it('escapes in HTML, and never reads what was filled in as a template', () => {
    const evil = `<script>"x" & 'y'</script> {{link}} $& $1`;
    expect(fillTemplate('<p>{{grounds}}</p>', 'html', { grounds: evil, link: 'hemmelig' }, [])).toBe(
      '<p>&#60;script&#62;&#34;x&#34; &#38; &#39;y&#39;&#60;/script&#62; {{link}} $&#38; $1</p>',
    );
    expect(fillTemplate('{{grounds}}', 'txt', { grounds: evil, link: 'hemmelig' }, [])).toBe(evil);
  });

  it('tells which fields it names, and where', () => {
    expect(fieldsIn(TEMPLATE)).toEqual({ common: ['heading', 'link'], each: ['item', 'grounds'] });
  });
});
