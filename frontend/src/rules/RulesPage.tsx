export default function RulesPage({ center }: { center: string }) {
  return <main className="page">{center}</main>;
}
