package org.minutebook.app.kit;

import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import org.minutebook.app.machine.OwnName;

/** What one person chose on this computer. Nothing of it belongs to the record. */
public final class MySettings {
    public static final int SMALLEST_TEXT = 80;
    public static final int LARGEST_TEXT = 200;
    private static final int TEXT_STEP = 10;

    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(100);
    private final ObjectProperty<OwnName> ownName = new SimpleObjectProperty<>(OwnName.NONE);
    private final ObservableMap<String, String> kept = FXCollections.observableHashMap();

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Who signs letters, and is named in the history of what is done from the next opening of a book on. */
    public ObjectProperty<OwnName> ownName() {
        return ownName;
    }

    /** In hundredths of the usual size. */
    public IntegerProperty textSize() {
        return textSize;
    }

    /**
     * Tells the size now and each time it changes, for as long as the node is used: what was shown once is not kept alive by
     * settings that outlive it.
     */
    public void followTextSize(Node node, IntConsumer then) {
        ChangeListener<Number> follower = (unused, before, now) -> then.accept(now.intValue());
        node.getProperties().put(MySettings.class, follower); // the only one that holds it
        textSize.addListener(new WeakChangeListener<>(follower));
        then.accept(textSize.get());
    }

    public void setTextSize(int hundredths) {
        textSize.set(Math.clamp(hundredths, SMALLEST_TEXT, LARGEST_TEXT));
    }

    public void largerText() {
        setTextSize(textSize.get() + TEXT_STEP);
    }

    public void smallerText() {
        setTextSize(textSize.get() - TEXT_STEP);
    }

    /** Small things by name: a table's widths, the window's size. */
    public ObservableMap<String, String> kept() {
        return kept;
    }
}
