import { useTexts } from '../i18n/use-texts.js';
import classes from './sort-button.module.css';

interface SortButtonProps {
  /** What the column holds; read aloud as "sort by ...". */
  readonly label: string;
  readonly sorted: 'ascending' | 'descending' | undefined;
  /** As the column's: the label stays above its figures, the arrow beside it. */
  readonly align?: 'start' | 'end';
  readonly onSort: () => void;
}

/** The title of a column that sorts its table. The arrow is a repetition: the header says it by `aria-sort`. */
export function SortButton({ label, sorted, align = 'start', onSort }: SortButtonProps) {
  const t = useTexts();
  return (
    <button
      type="button"
      className={classes.sort}
      data-align={align}
      aria-label={t('common:table.sortBy', { column: label })}
      onClick={onSort}
    >
      {label}
      <span aria-hidden="true" className={classes.arrow} data-shown={sorted !== undefined || undefined}>
        {sorted === 'ascending' ? '↑' : '↓'}
      </span>
    </button>
  );
}
