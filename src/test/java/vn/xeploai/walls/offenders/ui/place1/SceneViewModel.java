package vn.xeploai.walls.offenders.ui.place1;

/** Breaks a wall on purpose. */
record SceneViewModel(javafx.scene.Node node) {}
