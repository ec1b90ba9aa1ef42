import { spawn } from 'node:child_process';

export interface Outcome {
  code: number | null;
  said: string;
  complained: string;
}

interface Launcher {
  executablePath: string;
  chromiumSandbox: boolean;
}

/** Runs a program without a display, as a scheduler does. */
export async function runCommand(
  { executablePath, chromiumSandbox }: Launcher,
  args: readonly string[],
): Promise<Outcome> {
  const sandbox = chromiumSandbox ? [] : ['--no-sandbox'];
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const headless = ['--ozone-platform=headless', '--lang=en'];
  const program = spawn(executablePath, [...sandbox, ...headless, ...args], {
    env: { ...env, LANGUAGE: 'en', LANG: 'en_GB.UTF-8' },
  });
  const [said, complained] = [program.stdout, program.stderr].map((stream) => {
    let text = '';
    stream.on('data', (bytes: Buffer) => (text += bytes.toString()));
    return () => text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    program.once('error', reject);
    program.once('close', resolve);
  });
  return { code, said: said?.() ?? '', complained: complained?.() ?? '' };
}
