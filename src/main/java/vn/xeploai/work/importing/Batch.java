package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.List;

/** What to add and what to replace of one kind. */
record Batch<D>(List<D> added, List<D> changed) {
    Batch() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    int size() {
        return added.size() + changed.size();
    }
}
