/** What a page couldn't use, said beside what it could. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <div role="status" className="problems">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}
