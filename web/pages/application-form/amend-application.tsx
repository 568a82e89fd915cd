export function AmendApplication() { return <p>AmendApplication</p> }
