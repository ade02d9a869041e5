import { qrPath } from '#ui/qr-path.ts';
import type { Sheet } from './sheet.ts';
import { linesOf } from './wrap.ts';

/** Pixels of the picture: three to four, as a phone shows whole. */
const pictureWidth = 1080;
const pictureHeight = 1440;

const ink = '#1c1a16';
const grey = '#57534a';
const cut = '#b3311d';
const safe = '#1d6a4d';
const paper = '#faf8f3';
const margin = 64;
const right = pictureWidth - margin;

/** Draws the sheet as a picture, in the device's own fonts; `address` becomes the code. */
export function drawSheet(sheet: Sheet, address: string, font: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = pictureWidth;
  canvas.height = pictureHeight;
  const pen = new Pen(canvas.getContext('2d') as CanvasRenderingContext2D, font);
  pen.fill(paper, 0, 0, pictureWidth, pictureHeight);
  drawHeadline(pen, sheet);
  drawLines(pen, sheet);
  drawActs(pen, sheet);
  drawFoot(pen, sheet, address);
  return canvas;
}

function drawHeadline(pen: Pen, { headline, who, phoneLabel, phone }: Sheet): void {
  pen.text(headline[0], margin, 150, { size: 112, weight: 800, width: right - margin });
  const end = pen.text(headline[1], margin, 290, { size: 112, weight: 800 }) + 24;
  pen.text(who, end, 286, { size: 76, weight: 800, width: right - end });
  pen.fill(ink, end, 304, right - end, 6);
  const from = pen.text(phoneLabel, margin, 382, { size: 40, weight: 700 }) + 20;
  pen.text(phone, from, 380, { size: 56, weight: 700, width: right - from });
  pen.fill(ink, from, 396, right - from, 3);
}

function drawLines(pen: Pen, { hangUp, lines }: Sheet): void {
  pen.fill(cut, margin, 430, right - margin, 5);
  pen.text(hangUp[0], margin, 560, { size: 88, weight: 800, colour: cut, width: 520 });
  pen.text(hangUp[1], margin, 670, { size: 88, weight: 800, colour: cut, width: 520 });
  lines.forEach(({ number, note }, place) => {
    const y = 530 + place * 150;
    pen.text(number, right, y, { size: 96, weight: 800, colour: cut, align: 'right' });
    pen.text(note, right, y + 44, { size: 30, weight: 700, align: 'right', width: 480 });
  });
  pen.fill(cut, margin, 746, right - margin, 5);
}

/** Each act with its way back, which may take two lines; what still does not fit is in the app, one scan away. */
function drawActs(pen: Pen, { switchedOn, acts }: Sheet): void {
  if (acts.length === 0) return;
  pen.text(switchedOn, margin, 812, { size: 46, weight: 800, colour: safe });
  acts.forEach(({ name, undo }, place) => {
    const y = 846 + place * 116;
    pen.fill('#a39b8b', margin, y, right - margin, 2);
    pen.text(name, margin, y + 42, { size: 32, weight: 700, width: right - margin });
    pen.lines(undo, margin, y + 76, { size: 25, colour: grey, width: right - margin }, 2, 32);
  });
}

function drawFoot(pen: Pen, { help, hotline, foot, scan }: Sheet, address: string): void {
  const top = 1212;
  const code = 150;
  pen.fill(ink, margin, top, right - margin, 5);
  pen.text(help, margin, top + 56, { size: 32, weight: 700, width: 740 });
  if (hotline) pen.text(hotline, margin, top + 150, { size: 96, weight: 800 });
  else pen.fill(ink, margin, top + 150, 560, 3);
  pen.text(foot, margin, top + 196, { size: 24, colour: grey, width: 740 });
  pen.code(address, right - code, top + 24, code);
  pen.text(scan, right - code / 2, top + 202, { size: 22, colour: grey, align: 'center', width: code + 40 });
}

interface Look {
  readonly size: number;
  readonly weight?: number;
  readonly colour?: string;
  readonly align?: CanvasTextAlign;
  /** Text that is wider is drawn smaller. */
  readonly width?: number;
}

class Pen {
  private readonly context: CanvasRenderingContext2D;
  private readonly font: string;

  constructor(context: CanvasRenderingContext2D, font: string) {
    this.context = context;
    this.font = font;
  }

  fill(colour: string, x: number, y: number, width: number, height: number): void {
    this.context.fillStyle = colour;
    this.context.fillRect(x, y, width, height);
  }

  /** Draws on one line, and returns where it ends. */
  text(text: string, x: number, y: number, look: Look): number {
    this.set(look, look.size);
    const wide = this.context.measureText(text).width;
    if (look.width && wide > look.width) this.set(look, (look.size * look.width) / wide);
    this.context.fillText(text, x, y);
    return x + this.context.measureText(text).width;
  }

  /** Draws on as many lines as it takes, at most `most`. */
  lines(
    text: string,
    x: number,
    y: number,
    look: Look & { width: number },
    most: number,
    height: number,
  ): void {
    this.set(look, look.size);
    linesOf(text, (part) => this.context.measureText(part).width <= look.width, most).forEach(
      (line, place) => {
        this.context.fillText(line, x, y + place * height);
      },
    );
  }

  code(address: string, x: number, y: number, width: number): void {
    const { path, size } = qrPath(address);
    this.fill('#fff', x, y, width, width);
    this.context.save();
    this.context.translate(x, y);
    this.context.scale(width / size, width / size);
    this.context.fillStyle = ink;
    this.context.fill(new Path2D(path));
    this.context.restore();
  }

  private set({ weight = 400, colour = ink, align = 'left' }: Look, size: number): void {
    this.context.font = `${weight} ${size}px ${this.font}`;
    this.context.fillStyle = colour;
    this.context.textAlign = align;
  }
}
