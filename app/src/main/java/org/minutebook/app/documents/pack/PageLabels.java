package org.minutebook.app.documents.pack;

/** What a viewer calls each page: the number that is stamped on it, or i, ii, iii where pages do not count. */
final class PageLabels {

    private final StringBuilder ranges = new StringBuilder();
    private int lastSheet = -1;
    private int lastNumber = -1;
    private int uncounted;

    /** So many pages of the file count from this number, or do not count where it is 0. */
    void pages(int sheet, int number, int pages) {
        if (number == 0) {
            ranges.append(sheet).append("<</S/r/St ").append(uncounted + 1).append(">> ");
            uncounted += pages;
        } else if (lastNumber <= 0 || number - lastNumber != sheet - lastSheet) {
            ranges.append(sheet).append("<</S/D/St ").append(number).append(">> ");
        }
        lastSheet = sheet;
        lastNumber = number;
    }

    String ranges() {
        return ranges.toString();
    }
}
