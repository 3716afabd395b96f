#pragma once
#include "model/items/itemroles.h"

// Which delegate reads which role (besides DisplayRole, FontRole, ForegroundRole, TextAlignmentRole, DecorationRole):
//   RowDelegate      SecondaryRole (quiet code before the text), LateRole, IconRole;
//                    for group rows GroupRole, CountRole, StatesRole
//   StateDelegate    StateRole, else LifeRole; the word is DisplayRole, else labelOf
//   BulletDelegate   BulletRole
//   SparkDelegate    SparkRole
//   FigureDelegate   DisplayRole with tabular digits, LateRole
