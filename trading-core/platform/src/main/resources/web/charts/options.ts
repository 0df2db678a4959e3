import type { Table } from "./table";

const INK = "#1c2430";
const QUIET = "#56606f";
const LINE = "#dfe3e8";
const MARK = "#b42323";

function palette(): string[] {
  const own = getComputedStyle(document.documentElement).getPropertyValue("--sb-color").trim();
  return [own || "#1f4e8c", "#d98a00", "#5b8c5a", "#8a6bb1", "#c0583f", "#4a90a4"];
}

function base(table: Table) {
  const severalSeries = table.headings.length > 1;
  return {
    // whoever asked for rest gets none of them, those of a hover included
    animation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    animationDuration: 400,
    color: palette(),
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: INK },
    tooltip: { trigger: "item", renderMode: "richText", confine: true },
    legend: severalSeries ? { bottom: 0, textStyle: { color: QUIET } } : undefined,
    grid: { left: 8, right: 16, top: 24, bottom: severalSeries ? 36 : 8, containLabel: true },
  };
}

const valueAxis = {
  type: "value", splitNumber: 4, splitLine: { lineStyle: { color: LINE } }, axisLabel: { color: QUIET, hideOverlap: true },
};

function categoryAxis(table: Table) {
  return {
    type: "category",
    data: table.rows.map((row) => row.name),
    axisLine: { lineStyle: { color: LINE } },
    axisTick: { show: false },
    axisLabel: { color: QUIET, hideOverlap: true },
  };
}

/** A line at data-mark across the chart, for example the base price. */
function mark(figure: HTMLElement) {
  const at = figure.dataset.mark;
  return at === undefined
    ? undefined
    : { symbol: "none", lineStyle: { color: MARK, width: 2 }, label: { color: MARK, position: "insideEndTop", formatter: figure.dataset.markLabel ?? at }, data: [{ yAxis: Number(at) }] };
}

function series(figure: HTMLElement, table: Table, type: "bar" | "line" | "scatter") {
  return table.headings.map((name, index) => ({
    name,
    type,
    barMaxWidth: 36,
    symbolSize: 10,
    data: table.rows.map((row) => row.values[index]),
    markLine: index === 0 ? mark(figure) : undefined,
  }));
}

/** Nothing to be seen, at the mark: the axis reaches as far, also where every value lies below it. */
function reach(figure: HTMLElement) {
  const at = figure.dataset.mark;
  return at === undefined
    ? []
    : [{ type: "scatter", data: [[0, Number(at)]], symbolSize: 0, silent: true, tooltip: { show: false } }];
}

function parts(table: Table) {
  return table.rows.map((row) => ({ name: row.name, value: row.values[0] }));
}

/** Every bar keeps its name: what does not fit under it goes on in a second line, and ends there. */
function upright(names: ReturnType<typeof categoryAxis>, figure: HTMLElement, table: Table) {
  const width = Math.max(24, Math.floor((figure.clientWidth - 80) / Math.max(table.rows.length, 1)) - 8);
  return table.rows.length > 8
    ? names
    : { ...names, axisLabel: { ...names.axisLabel, interval: 0, width, overflow: "break", lineOverflow: "truncate", height: 32 } };
}

function funnel(table: Table) {
  return {
    type: "funnel", sort: "none", gap: 2, left: "12%", width: "76%", top: 8, bottom: 8, minSize: "42%",
    label: { position: "inside", formatter: "{b}  {c}", color: "#fff" },
    data: parts(table).map((part, index, all) => ({
      ...part, itemStyle: { color: palette()[0], opacity: 1 - (index / Math.max(all.length, 1)) * 0.25 },
    })),
  };
}

/** Where it is narrow, names of columns stand upright and names of rows go on in a second line. */
function heatmap(figure: HTMLElement, table: Table) {
  const narrow = figure.clientWidth < 480;
  const cells = table.rows.flatMap((row, y) => row.values.map((value, x) => [x, y, value]));
  const numbers = cells.map((cell) => cell[2] ?? 0).filter((value) => !Number.isNaN(value));
  return {
    ...base(table),
    legend: undefined,
    xAxis: { ...categoryAxis(table), data: table.headings, axisLabel: { color: QUIET, interval: 0, rotate: narrow ? 90 : 0 } },
    yAxis: { ...categoryAxis(table), inverse: true, axisLabel: { color: QUIET, ...(narrow ? { width: 72, overflow: "break" } : {}) } },
    visualMap: {
      min: Math.min(...numbers), max: Math.max(...numbers), show: false,
      inRange: { color: ["#f3f5f8", palette()[0]] },
    },
    series: [{ type: "heatmap", data: cells, label: { show: true, fontSize: narrow ? 10 : 12 } }],
  };
}

/** The chart that the figure asks for. */
export function optionOf(figure: HTMLElement, table: Table): Record<string, unknown> {
  const common = base(table);
  const names = categoryAxis(table);
  switch (figure.dataset.chart) {
    case "funnel":
      return { ...common, legend: undefined, series: [funnel(table)] };
    case "pie":
      return { ...common, legend: undefined, series: [{ type: "pie", radius: ["45%", "72%"], data: parts(table) }] };
    case "heatmap":
      return heatmap(figure, table);
    case "line":
      return { ...common, xAxis: names, yAxis: valueAxis, series: series(figure, table, "line") };
    case "scatter":
      return { ...common, xAxis: names, yAxis: { ...valueAxis, scale: true }, series: series(figure, table, "scatter") };
    default: {
      const bars = series(figure, table, "bar");
      const room = Math.round(figure.clientWidth * 0.38);
      const named = { ...names, axisLabel: { ...names.axisLabel, width: room, overflow: "truncate" } };
      return figure.dataset.horizontal === undefined
        ? { ...common, xAxis: upright(names, figure, table), yAxis: valueAxis, series: [...bars, ...reach(figure)] }
        : { ...common, xAxis: valueAxis, yAxis: { ...named, inverse: true }, series: bars };
    }
  }
}
