package org.minutebook.app.documents.sheet;

import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.tree.Sheet;

/**
 * Offers the allowed words of a column on its cells. Other words are warned of and not refused, since the record may
 * hold them. Excel parts a list by commas and takes 255 characters of it; words that do not fit stand on a hidden sheet.
 */
final class AllowedWords {

    private static final int LONGEST_LIST = 255;

    private final SXSSFWorkbook book;
    private final Set<String> names;
    private @Nullable SXSSFSheet hidden;
    private int row;

    AllowedWords(SXSSFWorkbook book, Set<String> names) {
        this.book = book;
        this.names = names;
    }

    void offer(SXSSFSheet page, List<Sheet.Column> columns, int lastRow) {
        DataValidationHelper helper = page.getDataValidationHelper();
        for (int c = 0; c < columns.size(); c++) {
            List<String> allowed = columns.get(c).allowed();
            if (allowed.isEmpty()) {
                continue;
            }
            boolean fits = String.join(",", allowed).length() <= LONGEST_LIST
                    && allowed.stream().noneMatch(word -> word.contains(",") || word.contains("\""));
            DataValidationConstraint constraint = fits
                    ? helper.createExplicitListConstraint(allowed.toArray(String[]::new))
                    : helper.createFormulaListConstraint(written(allowed));
            DataValidation validation = helper.createValidation(constraint, new CellRangeAddressList(1, lastRow, c, c));
            validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            validation.createErrorBox("Not one of the usual words", "Choose a word from the list, or keep yours.");
            validation.setShowErrorBox(true);
            page.addValidationData(validation);
        }
    }

    /** Writes the words into one row of the hidden sheet and tells where. */
    private String written(List<String> words) {
        SXSSFSheet sheet = hidden;
        if (sheet == null) {
            sheet = book.createSheet(ExcelRenderer.uniqueName("Lists", names));
            hidden = sheet;
            book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        }
        Row line = sheet.createRow(row++);
        for (int i = 0; i < words.size(); i++) {
            line.createCell(i).setCellValue(words.get(i));
        }
        return "'" + sheet.getSheetName() + "'!$A$" + row + ":$" + CellReference.convertNumToColString(words.size() - 1)
                + "$" + row;
    }
}
