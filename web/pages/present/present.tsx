export function Present() { return <p>Present</p> }
