// The text of the plan: line numbers, marked lines, going to a place, and telling the service what was typed.
// The service answers each change; nothing is decided here.

const lineHeight = 20;
const pause = 30; // milliseconds without a key until the change is sent
const draftKey = "ruleskit-draft";

class Editor {
  constructor(area, gutter, stripes, service) {
    Object.assign(this, { area, gutter, stripes, service, sent: "", base: "", plan: "", timer: 0, queue: Promise.resolve() });
    this.numbers = document.createElement("pre");
    this.signs = document.createElement("div");
    gutter.replaceChildren(this.numbers, this.signs);
    area.addEventListener("input", () => this.typed());
    area.addEventListener("scroll", () => this.follow());
    const jump = (e) => {
      const button = e.target.closest?.("button[data-from]");
      if (button) this.select(Number(button.dataset.from), Number(button.dataset.to));
    };
    const keys = (e) => this.key(e);
    document.addEventListener("click", jump);
    document.addEventListener("keydown", keys);
    const back = (e) => this.connection(e);
    document.getElementById("components-reconnect-modal")?.addEventListener("components-reconnect-state-changed", back);
    this.dispose = () => {
      document.removeEventListener("click", jump);
      document.removeEventListener("keydown", keys);
    };
  }

  /** Shows a text; a text of the same plan that was typed before the page was loaded anew comes back instead. */
  start(text, plan) {
    const draft = readDraft();
    const isBack = draft && draft.plan === plan && draft.base === text && draft.text !== text;
    this.show(text, plan);
    if (isBack) {
      this.area.value = this.sent = draft.text;
      this.draw();
      this.save();
    }
    this.area.dataset.ready = "true";
    return isBack ? draft.text : null;
  }

  show(text, plan) {
    clearTimeout(this.timer);
    // The browser counts line ends as one character each; so does what is sent.
    this.area.value = text;
    this.sent = this.base = text;
    this.plan = plan;
    this.area.setSelectionRange(0, 0);
    this.area.scrollTop = 0;
    this.draw();
    this.save();
  }

  keep(plan) {
    this.plan = plan;
    this.base = this.sent;
    this.save();
  }

  /** A change that the form made; what was typed and not sent yet goes first. */
  edit(start, length, text) {
    this.area.setRangeText(text, start, start + length, "preserve");
    this.sent = this.sent.slice(0, start) + text + this.sent.slice(start + length);
    this.draw();
    this.save();
  }

  typed() {
    this.draw();
    this.save();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), pause);
  }

  send() {
    this.queue = this.queue.then(async () => {
      const [before, now] = [this.sent, this.area.value];
      if (before === now) return;
      const [start, removed, added] = difference(before, now);
      try {
        const isSame = await this.service.invokeMethodAsync("TypedAsync", start, removed, added, now.length);
        if (!isSame) await this.service.invokeMethodAsync("ReplacedAsync", now);
        this.sent = now;
      } catch {
        // The connection is lost: what was typed stays here and is sent when it is back.
      }
    });
  }

  connection(e) {
    if (e.detail.state === "hide") this.send();
  }

  draw() {
    const lines = this.area.value.split("\n").length;
    if (lines !== this.lines) {
      this.lines = lines;
      this.numbers.textContent = Array.from({ length: lines }, (_, i) => i + 1).join("\n");
    }
  }

  mark(marks) {
    const at = (kind, mark, text) => {
      const element = document.createElement("span");
      element.className = `${kind} ${mark.kind}`;
      element.style.top = `${(mark.line - 1) * lineHeight}px`;
      element.textContent = text;
      return element;
    };
    this.signs.replaceChildren(...marks.map((mark) => at("mark", mark, mark.sign)));
    this.stripes.replaceChildren(...marks.map((mark) => at("stripe", mark, "")));
    this.follow();
  }

  follow() {
    const up = `translateY(${-this.area.scrollTop}px)`;
    for (const element of [this.numbers, this.signs, this.stripes]) element.style.transform = up;
  }

  select(from, to) {
    const area = this.area;
    const line = area.value.slice(0, from).split("\n").length - 1;
    const column = from - (area.value.lastIndexOf("\n", from - 1) + 1);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    area.focus({ preventScroll: true });
    area.setSelectionRange(from, to);
    area.scrollTop = Math.max(0, line * lineHeight - area.clientHeight / 3);
    area.scrollLeft = column > 60 ? (column - 20) * 7.8 : 0;
    area.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
    this.follow();
  }

  key(e) {
    if (e.altKey && !e.ctrlKey && !e.metaKey && ["1", "2", "3"].includes(e.key)) {
      const target = { 1: this.area, 2: document.getElementById("verdict"), 3: document.getElementById("form-group") }[e.key];
      target?.focus();
      target?.scrollIntoView({ block: "nearest" });
      e.preventDefault();
    } else if (e.key === "F8") {
      this.next(e.shiftKey ? -1 : 1);
      e.preventDefault();
    }
  }

  next(step) {
    const places = [...document.querySelectorAll(".verdict button[data-from], .rule .evidence button[data-from]:first-child")].map((b) => [Number(b.dataset.from), Number(b.dataset.to)]);
    places.sort((a, b) => a[0] - b[0]);
    if (places.length === 0) return;
    const here = this.area.selectionStart;
    const isSelected = (p) => p[0] === here && p[1] === this.area.selectionEnd;
    const found = step > 0 ? places.find((p) => p[0] > here || (p[0] === here && !isSelected(p))) : places.findLast((p) => p[0] < here);
    this.select(...(found ?? places.at(step > 0 ? 0 : -1)));
  }

  save() {
    try {
      const text = this.area.value;
      if (text === this.base) sessionStorage.removeItem(draftKey);
      else sessionStorage.setItem(draftKey, JSON.stringify({ plan: this.plan, base: this.base, text }));
    } catch {
      // Without room for a draft the text is still in the page.
    }
  }
}

function readDraft() {
  try {
    return JSON.parse(sessionStorage.getItem(draftKey) ?? "null");
  } catch {
    return null;
  }
}

/** The characters between what both texts begin with and what both end with. */
function difference(before, now) {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  return [start, before.length - end - start, now.slice(start, now.length - end)];
}

export function open(area, gutter, stripes, service) {
  return new Editor(area, gutter, stripes, service);
}
