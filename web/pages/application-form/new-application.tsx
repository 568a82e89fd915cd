export function NewApplication() { return <p>NewApplication</p> }
