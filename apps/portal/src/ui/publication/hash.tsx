import classes from './publication.module.css';

/** A hash in full, in groups that eyes can compare; copied, it is one word. */
export function Hash({ value }: { readonly value: string }) {
  const groups = value.match(/.{1,8}/g) ?? [];
  return (
    <code className={classes.hash}>
      {groups.map((group, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index}>{group}</span>
      ))}
    </code>
  );
}
