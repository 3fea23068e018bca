package org.minutebook.app.kit;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.ObservableListBase;

/**
 * Many rows in a chosen order: the rows are held once, and filtering and sorting only lay another order over them. A table of a
 * hundred thousand rows is shown again in the time it takes to say that it changed.
 */
public final class RowList<R> extends ObservableListBase<R> {
    private List<R> rows = List.of();
    private int[] order = {};

    /** Shows these rows in this order; rows that it leaves out are not shown. */
    public void show(List<R> all, int[] inOrder) {
        List<R> before = shown();
        beginChange();
        rows = all;
        order = inOrder;
        nextReplace(0, order.length, before);
        endChange();
    }

    public void show(List<R> all) {
        int[] everything = new int[all.size()];
        for (int i = 0; i < everything.length; i++) {
            everything[i] = i;
        }
        show(all, everything);
    }

    @Override
    public R get(int index) {
        return rows.get(order[index]);
    }

    @Override
    public int size() {
        return order.length;
    }

    private List<R> shown() {
        List<R> held = rows;
        int[] inOrder = order;
        return new AbstractList<>() {
            @Override
            public R get(int index) {
                return held.get(inOrder[index]);
            }

            @Override
            public int size() {
                return inOrder.length;
            }
        };
    }

    /** The place of a row in what is shown; -1 where it is not. */
    public int placeOf(Predicate<R> wanted) {
        for (int i = 0; i < order.length; i++) {
            if (wanted.test(rows.get(order[i]))) {
                return i;
            }
        }
        return -1;
    }
}
