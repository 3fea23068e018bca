package org.minutebook.app.broken.meetings;

import org.apache.poi.ss.usermodel.Workbook;

/** A screen that writes a workbook by itself. */
record WritesExcel(Workbook workbook) {}
