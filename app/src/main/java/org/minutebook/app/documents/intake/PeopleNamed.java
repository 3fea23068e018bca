package org.minutebook.app.documents.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.minutebook.db.model.PaperContact;
import org.minutebook.db.rules.report.ReportContent;

/** People as reports print them: "Roger Harris, Director of Adults", or name, post and department under one another. */
final class PeopleNamed {
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern TELEPHONE = Pattern.compile("(?i)(?:tel(?:ephone)?:?)?\\s*\\+?[\\d][\\d\\s()-]{6,}");

    private PeopleNamed() {}

    /** One person on one line. */
    static ReportContent.Contact one(PaperContact.Role role, String printed, String telephone, String email) {
        int comma = printed.indexOf(',');
        int bracket = printed.indexOf(" (");
        if (comma < 0 && bracket > 0 && printed.endsWith(")")) {
            return new ReportContent.Contact(
                    role,
                    printed.substring(0, bracket).strip(),
                    printed.substring(bracket + 2, printed.length() - 1).strip(),
                    "",
                    telephone,
                    email);
        }
        String name = comma < 0 ? printed : printed.substring(0, comma);
        String post = comma < 0 ? "" : printed.substring(comma + 1);
        return new ReportContent.Contact(role, name.strip(), post.strip(), "", telephone, email);
    }

    /** A person over several lines. */
    static List<ReportContent.Contact> many(PaperContact.Role role, List<String> lines) {
        String telephone = "";
        String email = "";
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            var mail = EMAIL.matcher(line);
            if (mail.find()) {
                email = mail.group();
            } else if (TELEPHONE.matcher(line.strip()).matches()) {
                telephone = line.replaceFirst("(?i)tel(ephone)?:?", "").strip();
            } else if (!line.isBlank()) {
                words.add(line.strip());
            }
        }
        if (words.isEmpty()) {
            return List.of();
        }
        ReportContent.Contact first = one(role, words.getFirst(), telephone, email);
        if (words.size() == 1) {
            return List.of(first);
        }
        String post = first.post().isEmpty() ? words.get(1) : first.post();
        int from = first.post().isEmpty() ? 2 : 1;
        return List.of(new ReportContent.Contact(
                role,
                first.name(),
                post,
                String.join(", ", words.subList(Math.min(from, words.size()), words.size())),
                telephone,
                email));
    }

    /** "Claire Currie and Amy McCullough" are two. */
    static List<String> parted(String printed) {
        return List.of(printed.replace("\n", " ").strip().split("\\s+and\\s+(?=\\p{Lu}\\p{Ll}+ \\p{Lu})"));
    }
}
