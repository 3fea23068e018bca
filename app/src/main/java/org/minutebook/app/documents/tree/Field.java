package org.minutebook.app.documents.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The answer to one field of a form, such as a report: it looks like any other words, but a Word file marks it so that what
 * an author writes there can be read back. Empty {@code blocks} are an answer that nobody gave.
 *
 * @param key what the field is called when it is read back
 * @param name what a person calls it
 * @param prompt what an empty field asks for in Word; blank where the file is not for filling in
 * @param choices the answers to choose from; empty where any words will do
 */
public record Field(String key, String name, String prompt, List<String> choices, List<Block> blocks) implements Block {

    public Field {
        name = Words.printable(name);
        prompt = Words.printable(prompt);
        choices = List.copyOf(choices);
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (block instanceof Field || block instanceof PageBreak) {
                throw new IllegalArgumentException(
                        "a field holds no " + block.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    /** The blocks as they look, without the marks. */
    public static List<Block> without(List<Block> blocks) {
        List<Block> plain = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Field field) {
                plain.addAll(field.blocks());
            } else {
                plain.add(block);
            }
        }
        return plain;
    }

    /** The one line that a field in a cell holds. */
    public List<Run> line() {
        return blocks.isEmpty() ? List.of() : ((Paragraph) blocks.getFirst()).runs();
    }

    boolean fitsInACell() {
        return blocks.isEmpty() || blocks.size() == 1 && blocks.getFirst() instanceof Paragraph;
    }
}
