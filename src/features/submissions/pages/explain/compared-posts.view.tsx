import { change, number } from '../../../../web/format.js';
import { DataTable } from '../../../../web/ui/data-table.js';
import type { ComparedPost } from './cost-comparison.js';

interface ComparedPostsProps {
  year: number;
  posts: readonly ComparedPost[];
}

/** The takstgruppe's posts, last year and this. */
export const ComparedPosts = ({ year, posts }: ComparedPostsProps) =>
  posts.length === 0 ? null : (
    <DataTable
      caption={`Takstgruppens omkostninger ${year - 1} og ${year}`}
      rows={posts}
      columns={[
        { label: 'Takstgruppens post, kr.', rowHeader: true, cell: ({ label }) => label },
        { label: String(year - 1), numeric: true, cell: ({ before }) => number(before) },
        { label: String(year), numeric: true, cell: ({ now }) => number(now) },
        { label: 'Ændring', numeric: true, cell: (post) => change(post.change) },
      ]}
    />
  );
