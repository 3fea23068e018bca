package org.minutebook.app.documents.compose;

/** What a paper before an item is called where several papers are told apart: "Appendix 1 – What People Told Healthwatch". */
public final class PaperNames {
    private PaperNames() {}

    public static String of(String label, String title) {
        String before = label.strip();
        String name = title.strip();
        if (before.isEmpty() || name.isEmpty() || name.startsWith(before)) {
            return name.isEmpty() ? before : name;
        }
        return before + " – " + name;
    }
}
