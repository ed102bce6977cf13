package vn.xeploai.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/** Subscriptions of a shown view: filled when it is shown, emptied when it is hidden. */
public final class Bag {
    private final List<Subscription> subscriptions = new ArrayList<>();

    /** An empty bag. */
    public Bag() {}

    /** Calls back with the value now and after every change. */
    public <T extends @Nullable Object> void watch(ObservableValue<T> value, Consumer<? super T> shown) {
        subscriptions.add(value.subscribe(shown));
    }

    /** Calls back with the list now and after every change. */
    public <T> void watch(ObservableList<T> list, Consumer<? super ObservableList<T>> shown) {
        InvalidationListener changed = _ -> shown.accept(list);
        list.addListener(changed);
        subscriptions.add(() -> list.removeListener(changed));
        shown.accept(list);
    }

    /** Keeps one more thing to be released. */
    public void add(Subscription subscription) {
        subscriptions.add(subscription);
    }

    /** How many are held. */
    public int size() {
        return subscriptions.size();
    }

    /** Releases them all. */
    public void close() {
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
    }
}
