package vn.xeploai.boot;

import java.nio.file.Path;

import vn.xeploai.cli.DeskDoor;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.work.port.Desk;

/** Lets commands in to the database of a data directory. */
final class StorageDoor implements DeskDoor {
    @Override
    public boolean exists(Path directory) {
        return DataDirectory.exists(directory);
    }

    @Override
    public Desk open(Path directory) {
        return DataDirectory.open(directory);
    }

    @Override
    public Desk openOrCreate(Path directory) {
        return DataDirectory.openOrCreate(directory);
    }
}
