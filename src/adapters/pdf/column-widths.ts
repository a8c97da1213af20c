export interface Wish {
  /** What the longest word of the column takes. */
  least: number;
  share: number;
}

/**
 * Divides a width between the columns of a table: by their shares, and none gets less than it needs at least. Where all
 * together need more than there is, the widest give way first.
 */
export function columnWidths(total: number, wishes: readonly Wish[]): number[] {
  const needed = wishes.reduce((sum, { least }) => sum + least, 0);
  return needed >= total ? capped(total, wishes) : shared(total, wishes);
}

/** Those whose share is too little get what they need; the others share what is left, until all have enough. */
function shared(total: number, wishes: readonly Wish[]): number[] {
  const fixed = new Set<Wish>();
  for (;;) {
    const free = wishes.filter((wish) => !fixed.has(wish));
    const left = total - sumOf([...fixed].map(({ least }) => least));
    const shares = sumOf(free.map(({ share }) => share));
    const widthOf = ({ share }: Wish) => (left * share) / shares;
    const short = free.filter((wish) => widthOf(wish) < wish.least);
    if (short.length === 0) return wishes.map((wish) => (fixed.has(wish) ? wish.least : widthOf(wish)));
    for (const wish of short) fixed.add(wish);
  }
}

/** No column gets more than a cap, which is as high as the total allows. */
function capped(total: number, wishes: readonly Wish[]): number[] {
  const ascending = wishes.map(({ least }) => least).sort((one, other) => one - other);
  let left = total;
  for (const [index, least] of ascending.entries()) {
    const cap = left / (ascending.length - index);
    if (least >= cap) return wishes.map((wish) => Math.min(wish.least, cap));
    left -= least;
  }
  return ascending;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
