/** The workbook alone: half the time to load of the whole library, which counts where each upload starts a process. */
declare module 'exceljs/lib/doc/workbook.js' {
  import { Workbook } from 'exceljs';
  export default Workbook;
}
