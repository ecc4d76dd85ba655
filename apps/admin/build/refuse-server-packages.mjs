// Packages of the server, and Node itself: none of them may reach a browser, by whatever detour.
const SERVER =
  /node_modules\/(@nestjs\/|typeorm\/|pg\/|bullmq\/|ioredis\/|express\/|class-validator\/|class-transformer\/|reflect-metadata\/|pino\/|nodemailer\/|@node-rs\/)|__vite-browser-external|^node:|\/apps\/api\//;

/** Fails the build when a chunk holds a module of the server. */
export function refuseServerPackages() {
  return {
    name: 'qayidis-refuse-server-packages',
    apply: 'build',
    generateBundle(_options, bundle) {
      const found = Object.values(bundle)
        .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
        .filter((id) => SERVER.test(id));
      if (found.length > 0) this.error(`Server code in the bundle: ${found.join(', ')}`);
    },
  };
}
