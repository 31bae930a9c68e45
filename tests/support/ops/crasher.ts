// A process that crashes each time before it serves.
console.error('the last words of a crasher')
setTimeout(() => process.exit(3), 20)
