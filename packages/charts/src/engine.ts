import { CustomChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what our charts draw with: the whole library is five times as heavy for a reader's browser.
use([CustomChart, GridComponent, LegendComponent, SVGRenderer]);

/** echarts' `init`, with the parts our charts need in place: `initChart(element, null, { renderer: 'svg' })`. */
export { init as initChart, setPlatformAPI };
