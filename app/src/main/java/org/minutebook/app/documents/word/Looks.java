package org.minutebook.app.documents.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Which style of this document each {@link Look} is. */
final class Looks {

    private final Map<Look, String> ids = new EnumMap<>(Look.class);
    private final Map<String, CTStyle> byName = new HashMap<>();

    private final boolean ours;

    private Looks(boolean ours) {
        this.ours = ours;
    }

    /** The looks of a blank document of our own, which has every one of them. */
    static Looks ours() {
        Looks looks = new Looks(true);
        try {
            looks.index(parsed());
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("our own styles cannot be read", e);
        }
        for (Look look : Look.values()) {
            looks.ids.put(look, looks.named(look).getStyleId());
        }
        return looks;
    }

    /** The looks of a template; what it lacks is added to it. */
    static Looks of(XWPFDocument template, String language) throws IOException {
        try {
            CTStyles styles = template.getStyles() == null ? null : template.getStyle();
            if (styles == null) {
                template.createStyles().setStyles(parsed());
                return ours();
            }
            Looks looks = new Looks(false);
            looks.index(styles);
            Looks own = new Looks(true);
            own.index(parsed());
            String normal = looks.defaultParagraphStyle(styles);
            Set<String> taken = new HashSet<>();
            styles.getStyleList().forEach(style -> taken.add(style.getStyleId()));
            for (Look look : Look.values()) {
                CTStyle style = looks.byName.get(key(look));
                if (style == null && look == Look.BODY) {
                    looks.ids.put(look, normal);
                } else if (style == null) {
                    looks.ids.put(look, looks.add(styles, own.named(look), normal, taken));
                } else {
                    looks.ids.put(look, style.getStyleId());
                }
            }
            language(styles, language);
            template.getStyles().setStyles(styles);
            return looks;
        } catch (XmlException e) {
            throw new IOException("the styles cannot be read", e);
        }
    }

    /** Whether the document wears our own look and no template's. */
    boolean areOurs() {
        return ours;
    }

    String id(Look look) {
        return Objects.requireNonNull(ids.get(look));
    }

    /** The style for bullets of this depth that draws its bullet itself, as a council's template may have it. */
    @Nullable
    String ownBullets(int depth) {
        CTStyle style = byName.get("list bullet" + (depth == 0 ? "" : " " + (depth + 1)));
        return style != null && style.isSetPPr() && style.getPPr().isSetNumPr() ? style.getStyleId() : null;
    }

    private void index(CTStyles styles) {
        for (CTStyle style : styles.getStyleList()) {
            if (style.isSetName() && style.getStyleId() != null) {
                byName.putIfAbsent(style.getName().getVal().toLowerCase(Locale.ROOT), style);
            }
        }
    }

    private CTStyle named(Look look) {
        return Objects.requireNonNull(byName.get(key(look)), look.styleName());
    }

    private String defaultParagraphStyle(CTStyles styles) {
        for (CTStyle style : styles.getStyleList()) {
            if (STStyleType.PARAGRAPH.equals(style.getType()) && style.isSetDefault()) {
                return style.getStyleId();
            }
        }
        return "Normal";
    }

    /** Ours, standing on the template's own text, so that its letters are the council's. */
    private String add(CTStyles styles, CTStyle ours, String normal, Set<String> taken) {
        CTStyle style = styles.addNewStyle();
        style.set(ours);
        String id = ours.getStyleId();
        while (!taken.add(id)) {
            id = "Minutebook" + id;
        }
        style.setStyleId(id);
        if (style.isSetNext()) {
            style.unsetNext();
        }
        if (STStyleType.PARAGRAPH.equals(style.getType())) {
            String base = ours.getBasedOn().getVal();
            CTStyle known = byName.get(base.equals("ListParagraph") ? "list paragraph" : "table text");
            String standsOn = normal;
            if (!base.equals("Normal") && known != null) {
                standsOn = known.getStyleId();
            }
            style.getBasedOn().setVal(standsOn);
        } else if (style.isSetBasedOn()) {
            style.unsetBasedOn();
        }
        byName.put(style.getName().getVal().toLowerCase(Locale.ROOT), style);
        return id;
    }

    private static void language(CTStyles styles, String language) {
        var defaults = styles.isSetDocDefaults() ? styles.getDocDefaults() : styles.addNewDocDefaults();
        var runs = defaults.isSetRPrDefault() ? defaults.getRPrDefault() : defaults.addNewRPrDefault();
        CTRPr properties = runs.isSetRPr() ? runs.getRPr() : runs.addNewRPr();
        (properties.sizeOfLangArray() > 0 ? properties.getLangArray(0) : properties.addNewLang()).setVal(language);
    }

    private static String key(Look look) {
        return look.styleName().toLowerCase(Locale.ROOT);
    }

    private static CTStyles parsed() throws IOException, XmlException {
        return StylesDocument.Factory.parse(new ByteArrayInputStream(OwnLook.styles()))
                .getStyles();
    }
}
