import './ui/tokens.css';
import './ui/base.css';
import './ui/conditions.css';
import './ui/print.css';

/** Lets the browser answer what has been waiting: each piece of work is a task of its own. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function start(): Promise<void> {
  // React is evaluated first and alone: together with taking the page over it would keep a slow phone from hearing a tap.
  await import('react-dom/client');
  await nextTask();
  const { takeOver } = await import('#app/take-over.tsx');
  await nextTask();
  await takeOver();
}

void start();
