// A chart is drawn from the table inside its figure, so that the two cannot differ and readers lose nothing:
//   <figure class="sb-chart" data-chart="bar|line|funnel|scatter|heatmap|pie"> … <table> … </figure>
// First column: categories; further columns: series. data-value on a cell overrides its text.
import * as echarts from "echarts/core";
import { BarChart, FunnelChart, HeatmapChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, VisualMapComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";
import { optionOf } from "./options";
import { readTable, toCsv } from "./table";

echarts.use([
  BarChart, FunnelChart, HeatmapChart, LineChart, PieChart, ScatterChart,
  GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, VisualMapComponent, CanvasRenderer,
]);

function draw(figure: HTMLElement) {
  const table = figure.querySelector("table");
  const canvas = figure.querySelector<HTMLElement>(".sb-chart-canvas");
  if (!table || !canvas) {
    return;
  }
  const chart = echarts.init(canvas);
  chart.setOption(optionOf(figure, readTable(table)));
  new ResizeObserver(() => chart.resize()).observe(canvas);
}

function offerCsv(figure: HTMLElement) {
  const table = figure.querySelector("table");
  const link = figure.querySelector<HTMLAnchorElement>("[data-csv]");
  if (table && link) {
    link.href = "data:text/csv;charset=utf-8," + encodeURIComponent("\ufeff" + toCsv(table));
    link.hidden = false;
  }
}

function drawAll(root: ParentNode) {
  root.querySelectorAll<HTMLElement>("figure[data-chart]:not([data-drawn])").forEach((figure) => {
    figure.dataset.drawn = "";
    draw(figure);
    offerCsv(figure);
  });
}

drawAll(document);
document.addEventListener("htmx:load", (event) => drawAll((event as CustomEvent).detail.elt));
