package org.minutebook.app.documents.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.ZipParts;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What all Office files can carry beside their text: macros, files inside them, links to outside and properties. */
final class OfficeCheck {

    /** A report of a thousand pages is a third of this. */
    static final long PART = 64L << 20;

    static final long SMALL_PART = 16L << 20;

    private static final Pattern INSIDE = Pattern.compile("(?i)(word|xl|ppt)/embeddings/[^/]+");
    private static final Pattern ACTIVE = Pattern.compile("(?i).*/activeX/[^/]+\\.(?:bin|xml)");
    private static final Pattern OWN_COMPUTER = Pattern.compile("(?i)file:.*|\\\\\\\\.*|[a-z]:[\\\\/].*");
    private static final Set<String> BY_PROGRAMS = Set.of(
            "",
            "author",
            "user",
            "admin",
            "administrator",
            "microsoft office user",
            "minutebook",
            "apache poi",
            "python-docx",
            "openpyxl",
            "libreoffice",
            "windows user",
            "unknown");

    /** A body that publishes under its name gives nobody away. */
    private static final Pattern BODY = Pattern.compile("(?i)\\b(?:council|services?|board|nhs|authority|partnership|"
            + "department|directorate|team|ccg|trust|committee|healthwatch)\\b");

    private final ZipParts parts;
    private final Findings findings;
    private final String program;

    private OfficeCheck(ZipParts parts, Findings findings, String program) {
        this.parts = parts;
        this.findings = findings;
        this.program = program;
    }

    static void search(ZipParts parts, Findings findings, String program) throws IntakeProblem {
        OfficeCheck check = new OfficeCheck(parts, findings, program);
        for (String name : parts.names()) {
            check.part(name);
            if (name.endsWith(".rels")) {
                check.links(name);
            }
        }
        check.names();
        check.ownProperties();
    }

    private void part(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("/macrosheets/")) {
            findings.add(
                    HygieneKind.MACRO,
                    "the whole file",
                    "The file holds macros.",
                    "Save it in " + program + " as a file without macros (its ending has no m: .docx, .xlsx, .pptx).");
        } else if (ACTIVE.matcher(name).matches() && lower.endsWith(".bin")) {
            findings.add(
                    HygieneKind.MACRO,
                    "the whole file",
                    "The file holds an active control (" + last + ").",
                    "Delete the control in " + program + " and save the file again.");
        } else if (INSIDE.matcher(name).matches() || lower.contains("/afchunk") || lower.endsWith("/model/item.data")) {
            findings.add(
                    HygieneKind.EMBEDDED_FILE,
                    "the whole file",
                    "A whole file is inside this one (" + last + "), with everything that is in it; a chart brings its"
                            + " workbook along.",
                    "Delete the object or paste it again as a picture, then save the file.");
        }
    }

    private void links(String rels) throws IntakeProblem {
        parts.parse(rels, SMALL_PART, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                String type = attributes.getValue("Type");
                String target = attributes.getValue("Target");
                if ("External".equals(attributes.getValue("TargetMode")) && type != null && target != null) {
                    link(type.substring(type.lastIndexOf('/') + 1), target);
                }
            }
        });
    }

    private void link(String type, String target) {
        boolean ownComputer = OWN_COMPUTER.matcher(target).matches();
        switch (type) {
            case "hyperlink" -> {
                if (ownComputer) {
                    findings.add(
                            HygieneKind.EXTERNAL_LINK,
                            "the whole file",
                            "A link leads into a computer of the council's own: " + Findings.quoted(target) + ".",
                            "Take the link away, or have it lead to the published page.");
                }
            }
            case "attachedTemplate" -> {
                if (ownComputer) {
                    findings.add(
                            HygieneKind.EXTERNAL_LINK,
                            "the whole file",
                            "The file says where its template lies: " + Findings.quoted(target) + ".",
                            "In Word: Developer, Document Template, choose Normal, then save.");
                }
            }
            default ->
                findings.add(
                        HygieneKind.EXTERNAL_LINK,
                        "the whole file",
                        "Something in it is fetched from elsewhere when it is opened: " + Findings.quoted(target) + ".",
                        "Break the link in " + program + " (File, Info, Edit Links to Files) and save the file.");
        }
    }

    private void names() throws IntakeProblem {
        Properties core = Properties.read(parts, "docProps/core.xml");
        Properties app = Properties.read(parts, "docProps/app.xml");
        List<String> names = new ArrayList<>();
        name(names, core.get("creator"), " as author");
        name(names, core.get("lastModifiedBy"), " as the last to save it");
        name(names, app.get("Manager"), " as manager");
        name(names, app.get("Company"), " as organisation");
        if (!names.isEmpty()) {
            findings.add(
                    HygieneKind.NAMES,
                    "properties",
                    "The file's properties name " + String.join(", ", names) + ".",
                    "In " + program
                            + ": File, Info, Check for Issues, Inspect Document, and remove the personal information.");
        }
        for (String property : List.of("title", "subject", "keywords", "description", "category")) {
            findings.text("properties, " + property, core.get(property));
        }
        if (!core.get("description").isBlank()) {
            findings.add(
                    HygieneKind.CUSTOM_PROPERTIES,
                    "properties",
                    "The file's properties carry a remark: " + Findings.quoted(core.get("description")) + ".",
                    "In " + program + ": File, Info, Properties, and empty Comments.");
        }
    }

    private static void name(List<String> names, String name, String role) {
        if (isPersonal(name)) {
            names.add(Findings.quoted(name) + role);
        }
    }

    /** Whether a name in the properties is more than a program's or a public body's own. */
    static boolean isPersonal(String name) {
        return !BY_PROGRAMS.contains(name.strip().toLowerCase(Locale.ROOT))
                && !BODY.matcher(name).find();
    }

    private void ownProperties() throws IntakeProblem {
        List<String> properties = new ArrayList<>();
        parts.parse("docProps/custom.xml", SMALL_PART, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                String own = attributes.getValue("name");
                if (name.equals("property") && own != null) {
                    properties.add(own);
                }
            }
        });
        if (!properties.isEmpty()) {
            int shown = Math.min(properties.size(), 5);
            findings.add(
                    HygieneKind.CUSTOM_PROPERTIES,
                    "properties",
                    "The file carries properties of its own: " + String.join(", ", properties.subList(0, shown))
                            + (properties.size() > shown ? " and " + (properties.size() - shown) + " more" : "") + ".",
                    "In " + program + ": File, Info, Check for Issues, Inspect Document, and remove them.");
        }
    }
}
