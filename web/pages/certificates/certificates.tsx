export function Certificates() { return <p>Certificates</p> }
