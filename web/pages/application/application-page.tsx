export function ApplicationPage() { return <p>ApplicationPage</p> }
