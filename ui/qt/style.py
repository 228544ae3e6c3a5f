"""The style sheet. `@name` is a colour of the theme, `@folder` where the theme's marks are.

A radius above half a box's height turns square without a word, so radii stay small.
"""

STYLE = """
* { font-family: "Inter"; font-size: 13px; }
QLineEdit, QTextEdit { placeholder-text-color: @text3; }
QMainWindow, QDialog, QMessageBox { background: @chrome; color: @text; }
QWidget[ground="pane"] { background: @pane; }
QWidget[ground="surface"] { background: @surface; }
QLabel { color: @text; background: transparent; }
QLabel[tone="quiet"] { color: @text2; }
QLabel[tone="small"] { color: @text3; font-size: 12px; }
QLabel[tone="kicker"] { color: @gold_text; font-size: 12px; font-weight: 600; }
QLabel[tone="title"] { font-family: "Source Serif 4"; font-size: 22px; font-weight: 600; }
QLabel[tone="heading"] { font-family: "Source Serif 4"; font-size: 18px; font-weight: 600; }
QLabel[tone="number"] { font-family: "Source Serif 4"; font-size: 18px; color: @gold_text; }
QLabel[tone="strong"] { font-weight: 600; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="ok"] { color: @ok; font-size: 12px; }
QLabel[tone="stop"] { color: @quote; font-size: 12px; }
QLabel[tone="fault"] { background: @warn_soft; color: @text; padding: 8px 16px; }
QMessageBox QLabel { padding: 1px 4px; }
QToolTip { background: @surface; color: @text; border: 1px solid @line2; padding: 4px 6px; }

QMenuBar { background: @chrome; color: @text2; padding: 2px 14px 0 14px; border: none; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; color: @text; }
QMenu { background: @surface; color: @text; border: 1px solid @line2; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @sel; color: @text; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QToolBar { background: @chrome; border: none; border-bottom: 1px solid @line; spacing: 6px;
    padding: 1px 14px 6px 14px; }
QStatusBar { background: @chrome; color: @text2; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @text2; font-size: 12px; padding: 0 10px; }
QStatusBar QLabel[place="before"] { padding-right: 9px; }
QStatusBar QLabel[place="after"] { padding-left: 0; }
QStatusBar QLabel[tone="warn"] { color: @warn; }
QStatusBar QLabel[tone="stop"] { color: @quote; }
QPushButton[kind="status"] { background: transparent; border: 1px solid transparent;
    border-radius: 4px; color: @text2; font-size: 12px; font-weight: 400; padding: 2px 9px; }
QPushButton[kind="status"]:hover { background: @hover; color: @text; }
QPushButton[kind="status"]:focus { border-color: @accent; padding: 2px 9px; }
QSplitter::handle { background: @line; }

QPushButton { background: @surface; color: @text; border: 1px solid @line2; border-radius: 6px;
    padding: 6px 14px; font-weight: 500; outline: none; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @text3; border-color: @line; }
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton[kind="primary"]:hover { background: @accent_hi; }
QPushButton[kind="primary"]:focus { border: 3px double @on_accent; padding: 4px 12px; }
QPushButton[kind="primary"]:disabled { background: @hover; color: @text3; border-color: @line; }
QPushButton[kind="plain"] { background: transparent; border: 1px solid transparent;
    color: @text2; padding: 4px 8px; text-align: left; }
QPushButton[kind="plain"]:hover { background: @hover; color: @text; }
QPushButton[kind="plain"]:focus { border: 1px solid @accent; }
QPushButton[kind="chip"] { background: @accent_soft; color: @text2; border: 1px solid transparent;
    border-radius: 4px; padding: 2px 8px; font-size: 12px; text-align: left; font-weight: 400; }
QPushButton[kind="chip"]:hover { color: @text; border-color: @accent; }
QPushButton[kind="chip"]:focus { border: 1px solid @accent; }
QPushButton[kind="filter"] { background: @accent_soft; color: @accent; border: 1px solid @accent;
    border-radius: 11px; padding: 3px 7px; font-size: 12px; font-weight: 600; }
QPushButton[kind="filter"]:hover { background: @sel; }
QPushButton[kind="filter"]:focus { border: 2px solid @accent; padding: 2px 6px; }
QPushButton[kind="filters"] { background: @surface; color: @text; border: 1px solid @line2;
    border-radius: 11px; padding: 3px 7px; font-size: 12px; font-weight: 500; }
QPushButton[kind="filters"][used="true"] { color: @accent; border-color: @accent; }
QPushButton[kind="filters"]:hover { background: @hover; }
QPushButton[kind="filters"]:checked { background: @accent_soft; color: @accent; }
QPushButton[kind="filters"]:focus { border: 2px solid @accent; padding: 2px 6px; }
QPushButton[kind="link"] { background: transparent; color: @accent; border: 1px solid transparent;
    border-radius: 11px; padding: 3px 7px; font-size: 12px; font-weight: 500; }
QPushButton[kind="link"]:hover { background: @hover; }
QPushButton[kind="link"]:focus { border: 1px solid @accent; }
QPushButton[kind="choice"] { background: @surface; border: 1px solid @line2; border-radius: 8px;
    padding: 14px 18px; text-align: left; }
QPushButton[kind="choice"]:hover { border-color: @text3; }
QPushButton[kind="choice"]:focus { border: 2px solid @accent; padding: 13px 17px; }

QPushButton[kind="header"] { background: transparent; border: 1px solid transparent;
    border-radius: 6px; padding: 0; text-align: left; }
QPushButton[kind="header"]:hover { border-color: @line; background: @surface; }
QPushButton[kind="header"]:focus { border-color: @accent; }

QToolButton { background: transparent; color: @text2; border: 1px solid transparent;
    border-radius: 5px; padding: 4px; }
QToolButton[look="slim"] { padding: 2px; }
QToolButton[look="tight"] { padding: 1px; }
QToolButton:hover { background: @hover; color: @text; }
QToolButton:focus { border-color: @accent; }
QToolButton:checked { background: @accent_soft; color: @accent; }
QToolButton[look="fold"]:checked { background: transparent; }
QToolButton[look="fold"]:hover { background: @hover; }
QToolButton:disabled { color: @text3; }
QToolButton::menu-indicator { image: none; width: 0; }

QFrame#filters { background: @surface; border: 1px solid @line2; border-radius: 7px; }
QTreeView[look="values"] { background: @surface; border-radius: 6px; }
QTreeView[look="values"]::item { padding: 3px 4px; border-radius: 0; }
QTreeView[look="values"]:focus { border: 1px solid @accent; }
QTreeView::indicator, QListView::indicator { width: 13px; height: 13px;
    border: 1px solid @line2; border-radius: 3px; background: @surface; }
QTreeView::indicator:checked, QListView::indicator:checked { background: @accent;
    border-color: @accent; image: url("@folder/check-@theme.svg"); }
QTableView[look="cards"] { background: @pane; border: none; outline: none; color: @text;
    selection-background-color: @pane; }

QFrame#segmented { background: @hover; border-radius: 7px; border: none; }
QFrame#segmented QPushButton { background: transparent; border: 1px solid transparent;
    border-radius: 5px; padding: 4px 5px; color: @text2; font-weight: 500; }
QFrame#segmented QPushButton:hover { color: @text; }
QFrame#segmented QPushButton:checked { background: @surface; color: @text;
    border-color: @line2; font-weight: 600; }
QFrame#segmented QPushButton:focus { border: 2px solid @accent; padding: 3px 4px; }

QFrame#papers { background: transparent; border: none; border-bottom: 1px solid @line; }
QFrame#papers QTabBar { background: transparent; }
QFrame#papers QTabBar::tab { background: transparent; color: @text2; border: 1px solid transparent;
    border-bottom: 2px solid transparent; padding: 6px 10px; max-width: 220px; }
QFrame#papers QTabBar::tab:hover { color: @text; background: @hover; }
QFrame#papers QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QFrame#papers QTabBar::tab:focus { border: 1px solid @accent; border-bottom: 2px solid @accent; }
QFrame#papers QTabBar QToolButton { background: @chrome; border: 1px solid @line; }

QLineEdit { background: @surface; color: @text; border: 1px solid @line2; border-radius: 6px;
    padding: 5px 9px; selection-background-color: @hover; selection-color: @text; }
QLineEdit[fault="true"] { border-color: @quote; }
QLineEdit:focus { border: 2px solid @accent; padding: 4px 8px; selection-background-color: @sel; }
QFrame#banner { background: @warn_soft; border: none; border-bottom: 1px solid @line; }
QFrame#banner[tone="good"] { background: @accent_soft; }
QFrame#findbar { background: @chrome; border: none; border-bottom: 1px solid @line; }
QFrame#palette { background: @surface; border: 1px solid @line2; border-radius: 11px; }
QLineEdit#palettefield { border: none; border-bottom: 1px solid @line; border-radius: 0;
    padding: 9px 12px; font-size: 16px; }
QListView#palettelist { background: @surface; }
QPushButton[kind="seek"] { background: @surface; color: @text2; border: 1px solid @line2;
    border-radius: 6px; padding: 6px 12px; text-align: left; font-weight: 400; }
QPushButton[kind="seek"]:hover { color: @text; }
QPushButton[kind="seek"]:focus { border: 2px solid @accent; padding: 5px 11px; }
QLineEdit:disabled { color: @text3; background: @pane; border-color: @line; }
QComboBox { background: @surface; color: @text; border: 1px solid @line2; border-radius: 6px;
    padding: 5px 9px; min-height: 18px; combobox-popup: 0; }
QComboBox:focus { border: 2px solid @accent; padding: 4px 8px; }
QComboBox:disabled { color: @text3; background: @pane; border-color: @line; }
QCheckBox:disabled, QRadioButton:disabled { color: @text3; }
QComboBox[look="plain"] { background: transparent; color: @text2; border-color: transparent; }
QComboBox[look="plain"]:hover { background: @hover; color: @text; }
QComboBox[look="plain"]:focus { border: 2px solid @accent; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("@folder/down-@theme.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line2;
    selection-background-color: @sel; selection-color: @text; outline: none; padding: 4px; }
QComboBox QAbstractItemView::item { padding: 4px 6px; border: none; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: @sel; color: @text; }
QCheckBox, QRadioButton { color: @text; spacing: 8px; padding: 1px; background: transparent;
    border: 2px solid transparent; border-radius: 5px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px;
    border: 1px solid @line2; background: @surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url("@folder/check-@theme.svg"); }
QRadioButton::indicator:checked { background: @accent; border-color: @accent;
    image: url("@folder/dot-@theme.svg"); }

QTextEdit { background: transparent; color: @text; border: 1px solid transparent;
    border-radius: 5px; selection-background-color: @hover; selection-color: @text; }
QTextEdit:focus { selection-background-color: @sel; }
QTextEdit[role="field"] { background: @surface; border: 1px solid @line2; border-radius: 6px; }
QTextEdit[role="field"]:focus { border: 2px solid @accent; }
QTextEdit[role="field"][fault="true"] { border: 2px solid @quote; }
QTextEdit[role="title"]:hover, QTextEdit[role="words"]:hover { border-color: @line; }
QTextEdit[role="title"]:focus { border-color: @accent; background: @surface; }
QTextEdit[role="words"]:focus { border-color: @line; background: @surface; }
QTextEdit[role="source"] { background: @surface; border: none; border-radius: 0;
    selection-background-color: @sel; }
QFrame#section { background: @surface; border: 1px solid @line; border-radius: 9px; }
QFrame#section:focus { border-color: @accent; }
QFrame#form { background: @surface; border: 1px solid @line; border-radius: 9px; }

QListView, QTreeView { background: @pane; border: none; outline: none; color: @text; }
QListView[look="rows"]::item, QTreeView::item { padding: 6px 8px; border-radius: 5px; }
QListView[look="rows"]::item:hover, QTreeView::item:hover { background: @hover; }
QListView[look="rows"]::item:selected, QTreeView::item:selected { background: @sel; color: @text; }
QListView[look="rows"]:focus, QTreeView:focus { border: 1px solid @accent; }
QListView#offered { margin: 4px 8px 8px 9px; }
QListView[look="boxed"] { background: @surface; border: 1px solid @line2; border-radius: 6px;
    padding: 4px; }
QListView[look="boxed"]:focus { border: 2px solid @accent; padding: 3px; }
QListView[look="boxed"]::item { padding: 8px; border-radius: 4px; }
QListView[look="boxed"]::item:selected { background: @sel; color: @text; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: @scroll; border-radius: 3px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: @scroll; border-radius: 3px; min-width: 32px; }
QScrollBar::handle:hover { background: @line2; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @hover; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
"""
