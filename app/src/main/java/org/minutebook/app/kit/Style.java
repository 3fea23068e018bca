package org.minutebook.app.kit;

import java.util.Locale;
import javafx.scene.Node;

/** Every style class that the style sheets know. */
public enum Style {
    RAIL,
    RAIL_PLACE,
    RAIL_BOOK,
    TOP_BAR,
    CRUMB,
    CRUMB_HERE,
    STATUS_LINE,
    SAVED,
    NOTICE,
    NOTICE_DONE,
    NOTICE_WARNING,
    NOTICE_REFUSED,
    PAGE,
    PAGE_TITLE,
    PAGE_HINT,
    SECTION_TITLE,
    FIELD_LABEL,
    QUIET,
    MONO,
    WRONG,
    CARD,
    DOOR,
    PANE,
    PANE_HEAD,
    CHIP,
    EMPTY,
    EMPTY_TITLE,
    RAG,
    RAG_RED,
    RAG_AMBER,
    RAG_GREEN,
    RAG_BLUE,
    RAG_GREY,
    RAG_NOT_SAID,
    OVERDUE,
    STATE,
    TWO_LINES,
    CELL_WORDS,
    PRIVATE,
    EDITOR,
    PREVIEW,
    SHEET,
    SHEET_TITLE,
    SHEET_HEADING,
    SHEET_SMALL,
    SHEET_TEXT,
    SHEET_BOLD,
    SHEET_ITALIC,
    SHEET_CELL,
    SHEET_HEAD_CELL,
    TONE_RED,
    TONE_AMBER,
    TONE_GREEN,
    TONE_BLUE,
    TONE_GREY,
    PERSON,
    AGENDA_NUMBER,
    AGENDA_ISSUE,
    STRUCK,
    TIMELINE,
    REVIEW_CARD,
    REVIEW_TEXT,
    REVIEW_SAID,
    PLAN_COLUMN,
    PLAN_CARD,
    PLAN_DAY,
    PLAN_LIST,
    CHOSEN,
    CHART,
    CHART_BAR,
    CHART_BAR_SECOND,
    ON_PAPER,
    WEEK_DAY,
    WEEK_TODAY,
    WEEK_ENTRY,
    TODAY_LINE,
    COUNT,
    FOUND_HEAD,
    FOUND_TITLE,
    FOUND_TEXT,
    FOUND_WORD,
    HISTORY_WHAT,
    DROP_HERE,
    WORDS_KEPT,
    WORDS_GONE,
    WORDS_NEW;

    /** As the style sheet spells it: {@code page-title}. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Gives a node some styles. */
    public static <N extends Node> N on(N node, Style... styles) {
        for (Style style : styles) {
            if (!node.getStyleClass().contains(style.css())) {
                node.getStyleClass().add(style.css());
            }
        }
        return node;
    }

    /** Takes these styles off a node. */
    public static void off(Node node, Style... styles) {
        for (Style style : styles) {
            node.getStyleClass().remove(style.css());
        }
    }
}
