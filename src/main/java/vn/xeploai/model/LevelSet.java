package vn.xeploai.model;

import java.util.List;
import java.util.Optional;

/**
 * Thang mức: the levels a kind of subject could get under one regulation, best first.
 *
 * @param levels best first, ranks 1 … n
 */
public record LevelSet(List<Level> levels) {
    /** Refuses gaps in the ranks. */
    public LevelSet {
        levels = List.copyOf(levels);
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).rank() != i + 1) {
                throw new IllegalArgumentException("ranks must run from 1: " + levels.get(i).code());
            }
        }
    }

    /** The level with that code, if the set has it. */
    public Optional<Level> find(String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }
}
