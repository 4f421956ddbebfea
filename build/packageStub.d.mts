export function makeStub(folder: string): string
export function checkPackage(folder: string): string[]
