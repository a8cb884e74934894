<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Core</name>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Set {} to {}</source>
        <translation>{} を {} に設定</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>As it stands it cannot do its work. Is a link missing, or drawn the wrong way round?</source>
        <translation>このままでは機能しません。リンクが足りないか、向きが逆ではありませんか?</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Launch another in a second zone</source>
        <translation>2 つ目のゾーンにもう 1 つ起動</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>it is gone</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Launch another {}</source>
        <translation>もう 1 つ起動: {}</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>The only {} of {} stands in {}</source>
        <translation>{1} の{0}は {2} に 1 つだけです</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>All {}s of {} stand in {}</source>
        <translation>{1} の{0}はすべて {2} にあります</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>When {} loses power, {}.</source>
        <translation>{} が停電すると、{}。</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>every request fails</source>
        <translation>すべてのリクエストが失敗します</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>messages wait until it is back</source>
        <translation>復旧までメッセージは待たされます</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Add a dead-letter queue</source>
        <translation>デッドレターキューを追加</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>{} has no dead-letter queue</source>
        <translation>{} にデッドレターキューがありません</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>A message that fails time and again comes back until it expires after {}.</source>
        <translation>失敗し続けるメッセージは、{} 後に期限切れになるまで何度も戻ってきます。</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>its retention</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Messages of {} come back while {} may still try them</source>
        <translation>{1} がまだ試行中でも {0} のメッセージが戻ってきます</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>One try may take {}; with what is tried again meanwhile, six times that is advised, and it is {}.</source>
        <translation>1 回の試行に最長 {} かかります。再試行を見込んで 6 倍が推奨ですが、現在は {} です。</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Messages of {} come back while {} may still work on them</source>
        <translation>{1} がまだ処理中でも {0} のメッセージが戻ってきます</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Work takes {} on average; {:.3g} % of it takes longer than the visibility timeout of {} and is done twice.</source>
        <translation>処理は平均 {} かかります。{:.3g} % は可視性タイムアウト {} を超え、二重に処理されます。</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Dead letters of {} may expire as soon as they arrive</source>
        <translation>{} のデッドレターは届いた直後に期限切れになるおそれがあります</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Their age counts from the first sending: {} and {} keep them for {} and {}.</source>
        <translation>経過時間は最初の送信から数えます: {} と {} の保持期間は {} と {} です。</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>{} is asked again and again while it is empty</source>
        <translation>{} は空のまま繰り返しポーリングされています</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Without long polling an empty receive returns at once, and each is billed.</source>
        <translation>ロングポーリングなしでは空の受信がすぐ戻り、その都度課金されます。</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Remove the link from {} to {}</source>
        <translation>{} から {} へのリンクを削除</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Messages go round in a loop: {}</source>
        <translation>メッセージがループしています: {}</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Each message makes another one, and that the next; after 64 hops it fails as a loop.</source>
        <translation>1 つのメッセージが次のメッセージを生み続け、64 ホップでループとして失敗します。</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>A health check of {} may last as long as the time to the next</source>
        <translation>{} のヘルスチェックは次のチェックまで続くことがあります</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>The timeout of {} is not below the interval of {}: a silent target is found late.</source>
        <translation>タイムアウト {} が間隔 {} を下回っていません。応答しないターゲットの検出が遅れます。</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>{} notices a dead target only after {}</source>
        <translation>{} が停止したターゲットに気付くのは {} 後です</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>{} failed checks {} apart; until then its share of the requests fails.</source>
        <translation>{} 回のチェック失敗({} 間隔)が必要で、それまで担当分のリクエストは失敗します。</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>{} gives up before {} has answered</source>
        <translation>{} は {} の応答前に諦めます</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>{:.3g} % of the work takes longer than the timeout of {}; it is done in vain.</source>
        <translation>処理の {:.3g} % はタイムアウト {} を超え、無駄になります。</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Retries of {} to {} are bounded by nothing</source>
        <translation>{} から {} への再試行に上限がありません</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>When {} fails, it gets up to {:.0f} times the load, and may not recover.</source>
        <translation>{} が失敗すると最大 {:.0f} 倍の負荷がかかり、復旧できないおそれがあります。</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Give it a retry budget of 0.1</source>
        <translation>再試行バジェットを 0.1 に設定</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Step {} hits nothing at {}</source>
        <translation>ステップ {} は {} で何にも当たりません</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Take the step out</source>
        <translation>ステップを外す</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Failure domains</source>
        <translation>障害ドメイン</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Dead letters</source>
        <translation>デッドレター</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Visibility timeout</source>
        <translation>可視性タイムアウト</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Dead letters that expire</source>
        <translation>期限切れになるデッドレター</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Health checks</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <location filename="../../core/advice/design_advice.cpp"/>
        <source>Faults without effect</source>
        <translation>効果のない障害</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>the {} is negative or too large</source>
        <translation>{}が負か、大きすぎます</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>a duration from 0 to about 146 years</source>
        <translation>0 から約 146 年までの時間</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>the range ends before it begins</source>
        <translation>範囲の終わりが始まりより前です</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>the shorter duration first</source>
        <translation>短い方の時間を先に</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>sigma is out of range</source>
        <translation>シグマが範囲外です</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>a number from 0 to 5</source>
        <translation>0 から 5 の数</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>least value</source>
        <translation>最小値</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>the shape is out of range</source>
        <translation>形状が範囲外です</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>a number above 1, up to 1000</source>
        <translation>1 より大きく 1000 以下の数</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>the number of stages is out of range</source>
        <translation>段数が範囲外です</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>a whole number from 1 to 100</source>
        <translation>1 から 100 の整数</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>the squared coefficient of variation is out of range</source>
        <translation>変動係数の 2 乗が範囲外です</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution.cpp"/>
        <source>a number from 1 to 10000</source>
        <translation>1 から 10000 の数</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>"{}" is one value too many</source>
        <translation>"{}" は余分な値です</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>a value is missing</source>
        <translation>値が足りません</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>; did you mean "{}"?</source>
        <translation>。"{}" のことですか?</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>"{}" is not a kind of distribution{}</source>
        <translation>"{}" という分布はありません{}</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>a duration such as "5 ms", or one of {}</source>
        <translation>"5 ms" のような時間、または {} のいずれか</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>the distribution is empty</source>
        <translation>分布が空です</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>a distribution such as "exponential 8 ms"</source>
        <translation>"exponential 8 ms" のような分布</translation>
    </message>
    <message>
        <location filename="../../core/base/distribution_text.cpp"/>
        <source>"{} {}", such as "{}"</source>
        <translation>"{} {}"(例: "{}")</translation>
    </message>
    <message>
        <location filename="../../core/base/result.h"/>
        <source>{} (expected {}</source>
        <translation>{}(必要: {}</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>a duration such as "30 s", "250 ms" or "1.5 h"</source>
        <translation>"30 s"、"250 ms"、"1.5 h" のような時間</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>an amount of data such as "256 KiB" or "10 GB"</source>
        <translation>"256 KiB" や "10 GB" のようなデータ量</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>a rate such as "200/s" or "3/min"</source>
        <translation>"200/s" や "3/min" のようなレート</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>an amount of money such as "0.096 USD"</source>
        <translation>"0.096 USD" のような金額</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>a number such as "0.25"</source>
        <translation>"0.25" のような数</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>a whole number such as "3"</source>
        <translation>"3" のような整数</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is empty</source>
        <translation>"{}": 空です</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is negative</source>
        <translation>負の値です</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is negative</source>
        <translation>"{}": 負の値です</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>does not begin with a number in range</source>
        <translation>範囲内の数で始まっていません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" does not begin with a number in range</source>
        <translation>"{}": 範囲内の数で始まっていません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>has no unit</source>
        <translation>単位がありません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" has no unit</source>
        <translation>"{}": 単位がありません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>has an unknown unit "{}"</source>
        <translation>単位 "{}" は不明です</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" has an unknown unit "{}"</source>
        <translation>"{}": 単位 "{}" は不明です</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is too large</source>
        <translation>"{}": 大きすぎます</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is not a whole number of bytes</source>
        <translation>整数のバイト数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is not a whole number of bytes</source>
        <translation>"{}": 整数のバイト数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>does not say per what time</source>
        <translation>どの時間あたりかがありません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" does not say per what time</source>
        <translation>"{}": どの時間あたりかがありません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>has an unknown unit "/{}"</source>
        <translation>単位 "/{}" は不明です</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" has an unknown unit "/{}"</source>
        <translation>"{}": 単位 "/{}" は不明です</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is not in US dollars</source>
        <translation>米ドルではありません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is not in US dollars</source>
        <translation>"{}": 米ドルではありません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is not a number in range</source>
        <translation>範囲内の数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is not a number in range</source>
        <translation>"{}": 範囲内の数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>has something after the number</source>
        <translation>数の後に余分なものがあります</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" has something after the number</source>
        <translation>"{}": 数の後に余分なものがあります</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>is not a whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/base/units.cpp"/>
        <source>"{}" is not a whole number</source>
        <translation>"{}": 整数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>Add {}</source>
        <translation>{} を追加</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>{} cannot be put into itself</source>
        <translation>{} を自身の中には置けません</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>Duplicate {}</source>
        <translation>{} を複製</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>Rename {}</source>
        <translation>{} の名前を変更</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>two nodes are called {}</source>
        <translation>{} という名前のノードが 2 つあります</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>two notes or nodes are called {}</source>
        <translation>{} という名前のメモかノードが 2 つあります</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>Paste {}</source>
        <translation>{} を貼り付け</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>{} nodes</source>
        <translation>{} 個のノード</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose.cpp"/>
        <source>{} things</source>
        <translation>{} 個の要素</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose_links.cpp"/>
        <source>Relink</source>
        <translation>リンクし直す</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose_links.cpp"/>
        <source>Lead {} to {}</source>
        <translation>{} を {} へつなぐ</translation>
    </message>
    <message>
        <location filename="../../core/edit/compose_links.cpp"/>
        <source>is there already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>Unlock {}</source>
        <translation>{} のロックを解除</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>Lock {}</source>
        <translation>{} をロック</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>a group has at least two things in it</source>
        <translation>グループには 2 つ以上の要素が必要です</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>Group {}</source>
        <translation>{} をグループ化</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>nothing of this is in a group</source>
        <translation>どれもグループに入っていません</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>Ungroup {}</source>
        <translation>{} のグループを解除</translation>
    </message>
    <message>
        <location filename="../../core/edit/holding.cpp"/>
        <source>{} is locked: unlock it first</source>
        <translation>{} はロックされています。先に解除してください</translation>
    </message>
    <message>
        <location filename="../../core/edit/label_edit.cpp"/>
        <source>Label {}</source>
        <translation>{} にラベル付け</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.cpp"/>
        <source>Move {}</source>
        <translation>{} を移動</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.cpp"/>
        <source>Fold {}</source>
        <translation>{} を折りたたむ</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.cpp"/>
        <source>Unfold {}</source>
        <translation>{} を展開</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.cpp"/>
        <source>Resize {}</source>
        <translation>{} のサイズを変更</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.cpp"/>
        <source>Write {}</source>
        <translation>{} に書き込む</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.cpp"/>
        <source>Color {}</source>
        <translation>{} の色を変更</translation>
    </message>
    <message>
        <location filename="../../core/edit/layout_edits.h"/>
        <source>Route link {}</source>
        <translation>リンク {} の経路を変更</translation>
    </message>
    <message>
        <location filename="../../core/edit/list_edit.cpp"/>
        <source>experiment step</source>
        <translation>実験ステップ</translation>
    </message>
    <message>
        <location filename="../../core/edit/list_edit.cpp"/>
        <source>objective</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../../core/edit/list_edit.cpp"/>
        <source>there is no {} {}</source>
        <translation>{0} {1} はありません</translation>
    </message>
    <message>
        <location filename="../../core/edit/list_edit.cpp"/>
        <source>Change {}</source>
        <translation>{} を変更</translation>
    </message>
    <message>
        <location filename="../../core/edit/list_edit.cpp"/>
        <source>Remove {}</source>
        <translation>{} を削除</translation>
    </message>
    <message>
        <location filename="../../core/edit/lookup.h"/>
        <source>there is no node {}</source>
        <translation>ノード {} はありません</translation>
    </message>
    <message>
        <location filename="../../core/edit/lookup.h"/>
        <source>there is no link {}</source>
        <translation>リンク {} はありません</translation>
    </message>
    <message>
        <location filename="../../core/edit/real_place.cpp"/>
        <source>Move {} to {}</source>
        <translation>{} を {} に移動</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>there is a {} {} already</source>
        <translation>{0} {1} はすでにあります</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>note or node</source>
        <translation>メモまたはノード</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>Link {} to {}</source>
        <translation>{} を {} にリンク</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>link {}</source>
        <translation>リンク {}</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>Terminate {}</source>
        <translation>{} を終了</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>{} cannot be moved to two places at once</source>
        <translation>{} を同時に 2 か所へ移動できません</translation>
    </message>
    <message>
        <location filename="../../core/edit/structure_edits.cpp"/>
        <source>{} links</source>
        <translation>{} 本のリンク</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change {} of {}</source>
        <translation>{1} の {0} を変更</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Reset {} of {}</source>
        <translation>{1} の {0} を既定値に戻す</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change title</source>
        <translation>タイトルを変更</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change seed</source>
        <translation>シードを変更</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change duration</source>
        <translation>時間を変更</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change pace</source>
        <translation>速度を変更</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change notes</source>
        <translation>説明を変更</translation>
    </message>
    <message>
        <location filename="../../core/edit/value_edits.cpp"/>
        <source>Change map</source>
        <translation>地図を変更</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>no reason</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>nothing listened there</source>
        <translation>待ち受けなし</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the waiting line was full</source>
        <translation>待ち行列が満杯</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the balancer had no target</source>
        <translation>ロードバランサーにターゲットなし</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>no link led on</source>
        <translation>先へ進むリンクなし</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>a quota was reached</source>
        <translation>クォータに到達</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>every attempt to send was lost</source>
        <translation>送信がすべて失われた</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the answer was an error</source>
        <translation>応答がエラー</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>too many hops</source>
        <translation>ホップ数超過</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>power was lost</source>
        <translation>電源喪失</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>what held it was removed</source>
        <translation>保持していたものが削除された</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>nobody subscribed any more</source>
        <translation>購読者がいなくなった</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>delivery was given up</source>
        <translation>配信を断念</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it was purged</source>
        <translation>パージされた</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it was a duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the circuit breaker was open</source>
        <translation>サーキットブレーカーが開いていた</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the message was too large</source>
        <translation>メッセージが大きすぎた</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>whoever asked had given up</source>
        <translation>呼び出し元が諦めていた</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>its reserved concurrency was in use</source>
        <translation>予約済み同時実行数を使い切った</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the account's concurrency was in use</source>
        <translation>アカウントの同時実行数を使い切った</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it could not grow faster</source>
        <translation>これ以上速くスケールできなかった</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>there were too many requests a second</source>
        <translation>1 秒あたりのリクエストが多すぎた</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it ran longer than it may</source>
        <translation>実行時間の上限を超えた</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>there was no capacity for it</source>
        <translation>そのための容量がなかった</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>no reason: {}</source>
        <translation>理由なし: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>no answer in time: {}</source>
        <translation>時間内に応答なし: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>nothing listened there: {}</source>
        <translation>待ち受けなし: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the waiting line was full: {}</source>
        <translation>待ち行列が満杯: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the balancer had no target: {}</source>
        <translation>ロードバランサーにターゲットなし: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>no link led on: {}</source>
        <translation>先へ進むリンクなし: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>a quota was reached: {}</source>
        <translation>クォータに到達: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>every attempt to send was lost: {}</source>
        <translation>送信がすべて失われた: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the answer was an error: {}</source>
        <translation>応答がエラー: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>too many hops: {}</source>
        <translation>ホップ数超過: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>power was lost: {}</source>
        <translation>電源喪失: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>what held it was removed: {}</source>
        <translation>保持していたものが削除された: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>nobody subscribed any more: {}</source>
        <translation>購読者がいなくなった: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>delivery was given up: {}</source>
        <translation>配信を断念: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it was purged: {}</source>
        <translation>パージされた: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it was a duplicate: {}</source>
        <translation>重複: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the circuit breaker was open: {}</source>
        <translation>サーキットブレーカーが開いていた: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the message was too large: {}</source>
        <translation>メッセージが大きすぎた: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>whoever asked had given up: {}</source>
        <translation>呼び出し元が諦めていた: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>its reserved concurrency was in use: {}</source>
        <translation>予約済み同時実行数を使い切った: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>the account's concurrency was in use: {}</source>
        <translation>アカウントの同時実行数を使い切った: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it could not grow faster: {}</source>
        <translation>これ以上速くスケールできなかった: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>there were too many requests a second: {}</source>
        <translation>1 秒あたりのリクエストが多すぎた: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>it ran longer than it may: {}</source>
        <translation>実行時間の上限を超えた: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/records.cpp"/>
        <source>there was no capacity for it: {}</source>
        <translation>そのための容量がなかった: {}</translation>
    </message>
    <message>
        <location filename="../../core/engine/simulation.cpp"/>
        <source>more than {} events at {:.9f} s without time passing, at {}{}</source>
        <translation>{:.9f} s で時間が進まないまま {} 件を超えるイベント: {}{}</translation>
    </message>
    <message>
        <location filename="../../core/engine/simulation.cpp"/>
        <source>{} and others</source>
        <translation>{} ほか</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>Latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>Slow down</source>
        <translation>遅くする</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>slows down</source>
        <translation>が遅くなる</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>End delay</source>
        <translation>遅延を終了</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>Each packet over the link takes this much longer, both ways</source>
        <translation>リンクを通る各パケットが、双方向ともこの時間だけ遅れます</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>Added delay</source>
        <translation>追加遅延</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>Each way, on top of what the link takes anyway</source>
        <translation>片道あたり、リンク本来の遅延に加算</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>{link} is slower by {1} ms each way</source>
        <translation>{link} が片道 {1} ms 遅くなりました</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>{link} is as fast as before</source>
        <translation>{link} の速度が元に戻りました</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>{} slow</source>
        <translation>{}: 低速</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>{} slow {}</source>
        <translation>{}: 低速 {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/add_latency.cpp"/>
        <source>{} slow at {}</source>
        <translation>{}: 低速 ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>API throttling</source>
        <translation>API スロットリング</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>Throttle its API</source>
        <translation>API を抑制</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>API throttled</source>
        <translation>API 抑制中</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>throttled its API</source>
        <translation>API を抑制</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>throttles calls that launch or terminate instances</source>
        <translation>インスタンスを起動・終了する呼び出しをスロットリングします</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>A share of the calls that launch or terminate instances are turned away; groups try again after a pause that doubles. What runs runs on, and is billed</source>
        <translation>インスタンスを起動・終了する呼び出しの一部が拒否されます。グループは倍々に延びる間隔で再試行します。動いているものは動き続け、課金されます</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>Share turned away</source>
        <translation>拒否の割合</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>Of the calls, each by chance</source>
        <translation>呼び出しごとに確率で決まります</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>{node} throttles {1} % of the calls that launch or terminate instances</source>
        <translation>{node} がインスタンスを起動・終了する呼び出しの {1} % をスロットリング</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>{node} throttles no more calls</source>
        <translation>{node} の抑制が終わりました</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>{} throttled its API</source>
        <translation>{}: API を抑制</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>{} throttled its API {}</source>
        <translation>{}: API を抑制 {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/api_throttling.cpp"/>
        <source>{} throttled its API at {}</source>
        <translation>{}: API を抑制 ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>Control plane outage</source>
        <translation>コントロールプレーン障害</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>Break the control plane</source>
        <translation>コントロールプレーンを停止</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>control plane down</source>
        <translation>コントロールプレーン停止</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>had no control plane</source>
        <translation>コントロールプレーンなし</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>loses its control plane</source>
        <translation>のコントロールプレーンが停止する</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>Nothing is launched or terminated, alarms act in vain, and no group mends or scales itself; what runs runs on</source>
        <translation>起動も終了も行われず、アラームは効果がなく、グループの修復もスケーリングも行われません。動いているものは動き続けます</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>the control plane of {node} does not answer</source>
        <translation>{node} のコントロールプレーンが応答しません</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>the control plane of {node} answers again</source>
        <translation>{node} のコントロールプレーンが復旧しました</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>{} had no control plane</source>
        <translation>{}: コントロールプレーンなし</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>{} had no control plane {}</source>
        <translation>{}: コントロールプレーンなし {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/control_plane_outage.cpp"/>
        <source>{} had no control plane at {}</source>
        <translation>{}: コントロールプレーンなし ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>Cut link</source>
        <translation>リンク切断</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>Cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>is cut</source>
        <translation>が切断される</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>Mend</source>
        <translation>修復</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>Packets over the link vanish, both ways; both ends learn only by their timeouts</source>
        <translation>リンクを通るパケットが双方向とも消えます。両端はタイムアウトでしか気付けません</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>{link} is cut</source>
        <translation>{link} が切断されました</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>{link} is mended</source>
        <translation>{link} が修復されました</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>{} cut</source>
        <translation>{}: 切断</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>{} cut {}</source>
        <translation>{}: 切断 {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/cut_link.cpp"/>
        <source>{} cut at {}</source>
        <translation>{}: 切断 ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>Deploy</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>Deploy new version</source>
        <translation>新バージョンをデプロイ</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>being deployed</source>
        <translation>デプロイ中</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>deployed anew</source>
        <translation>再デプロイ</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>gets a new version</source>
        <translation>が新バージョンになる</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>What comes from now on runs the new version, in environments that start cold; what is under way finishes, and provisioned environments are replaced one by one</source>
        <translation>以後の呼び出しは、コールドスタートする実行環境で新バージョンが処理します。処理中のものは完了し、プロビジョニング済みの実行環境は 1 つずつ置き換わります</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>{} deployed anew</source>
        <translation>{}: 再デプロイ</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>{} deployed anew {}</source>
        <translation>{}: 再デプロイ {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/deploy_version.cpp"/>
        <source>{} deployed anew at {}</source>
        <translation>{}: 再デプロイ ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>Power loss</source>
        <translation>停電</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>Cut power</source>
        <translation>電源を切る</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>power lost</source>
        <translation>電源喪失</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>lost</source>
        <translation>喪失</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>loses power</source>
        <translation>が停電する</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>Silence, as when its host dies: work in it is gone; callers learn only by their timeouts</source>
        <translation>ホストの故障と同じく無応答になります。処理中のものは失われ、呼び出し元はタイムアウトでしか気付けません</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>{} lost</source>
        <translation>{}: 喪失</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>{} lost {}</source>
        <translation>{}: 喪失 {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_power_loss.cpp"/>
        <source>{} lost at {}</source>
        <translation>{}: 喪失 ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>Refresh</source>
        <translation>インスタンスの更新</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>Refresh instances</source>
        <translation>インスタンスを更新</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>being refreshed</source>
        <translation>更新中</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>refreshed</source>
        <translation>更新済み</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>replaces all its instances</source>
        <translation>がすべてのインスタンスを置き換える</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>All instances of the group are replaced by new ones of the present launch template, a few at a time, so that most are in service throughout</source>
        <translation>グループの全インスタンスを、現在の起動テンプレートの新しいものに少しずつ置き換えます。大半は常に稼働しています</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>{} refreshed</source>
        <translation>{}: 更新済み</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>{} refreshed {}</source>
        <translation>{}: 更新済み {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/instance_refresh.cpp"/>
        <source>{} refreshed at {}</source>
        <translation>{}: 更新済み ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>Insufficient capacity</source>
        <translation>キャパシティ不足</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>Take away capacity</source>
        <translation>キャパシティを奪う</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>no capacity</source>
        <translation>キャパシティなし</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>had no capacity</source>
        <translation>キャパシティなし</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>has no room for another instance</source>
        <translation>にインスタンスの空きがなくなる</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>Launches in it fail, what runs there runs on; an Auto Scaling group tries its other zones</source>
        <translation>中での起動は失敗しますが、稼働中のものは動き続けます。Auto Scaling グループは他のゾーンを試します</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>{node} has no room for another instance</source>
        <translation>{node} にインスタンスの空きがありません</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>{node} has capacity again</source>
        <translation>{node} のキャパシティが戻りました</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>{} had no capacity</source>
        <translation>{}: キャパシティなし</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>{} had no capacity {}</source>
        <translation>{}: キャパシティなし {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/insufficient_capacity.cpp"/>
        <source>{} had no capacity at {}</source>
        <translation>{}: キャパシティなし ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>Reboot for maintenance</source>
        <translation>メンテナンスで再起動</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>being rebooted</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>rebooted</source>
        <translation>再起動</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>is rebooted by the provider</source>
        <translation>がプロバイダーに再起動される</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>The provider restarts the machine, as it has to now and then: callers get an error at once, and it boots; it is billed on. Functions know no such thing</source>
        <translation>プロバイダーが定期的に必要な再起動を行います。呼び出し元にはすぐエラーが返り、マシンは起動し直します。課金は続きます。関数にはこのようなことはありません</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>{} rebooted</source>
        <translation>{}: 再起動</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>{} rebooted {}</source>
        <translation>{}: 再起動 {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/maintenance_reboot.cpp"/>
        <source>{} rebooted at {}</source>
        <translation>{}: 再起動 ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>Move back</source>
        <translation>再処理</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>moving back</source>
        <translation>再処理中</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>moved back</source>
        <translation>再処理済み</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>moves its dead letters back</source>
        <translation>がデッドレターを元に戻す</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>Dead letters go back to the queues they came from, as new messages, at the move-back rate; ended, what was moved stays moved</source>
        <translation>デッドレターが新しいメッセージとして元のキューへ再処理レートで戻ります。途中で止めても、戻したものはそのままです</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>{node} moves its dead letters back</source>
        <translation>{node} がデッドレターを元のキューへ戻しています</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>{} moved back</source>
        <translation>{}: 再処理済み</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>{} moved back {}</source>
        <translation>{}: 再処理済み {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/move_back.cpp"/>
        <source>{} moved back at {}</source>
        <translation>{}: 再処理済み ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>Packet loss</source>
        <translation>パケット損失</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>Lose packets</source>
        <translation>パケットを落とす</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>losing packets</source>
        <translation>パケット損失中</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>loses packets</source>
        <translation>がパケットを失う</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>A share of the packets over the link vanish, both ways; callers learn by their timeouts</source>
        <translation>リンクを通るパケットの一部が双方向とも消えます。呼び出し元はタイムアウトで気付きます</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>Share lost</source>
        <translation>損失の割合</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>Of the packets, each way, on top of the link's own loss</source>
        <translation>片道あたりのパケットに対する割合。リンク自体の損失に加算</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>{link} loses {1} % of its packets</source>
        <translation>{link} がパケットの {1} % を失っています</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>{link} loses no more packets than before</source>
        <translation>{link} のパケット損失が元に戻りました</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>{} losing packets</source>
        <translation>{}: パケット損失</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>{} losing packets {}</source>
        <translation>{}: パケット損失 {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/packet_loss.cpp"/>
        <source>{} losing packets at {}</source>
        <translation>{}: パケット損失 ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/power.cpp"/>
        <source>{node} has lost power</source>
        <translation>{node} が停電しました</translation>
    </message>
    <message>
        <location filename="../../core/faults/power.cpp"/>
        <source>{node} has power again</source>
        <translation>{node} の電源が戻りました</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>Purge</source>
        <translation>パージ</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>being purged</source>
        <translation>パージ中</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>purged</source>
        <translation>パージ済み</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>is purged</source>
        <translation>がパージされる</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>What was sent before is removed, within a minute; there is no way back</source>
        <translation>それまでに送信されたものは 1 分以内に削除されます。元には戻せません</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>{node} is to be purged</source>
        <translation>{node} をパージします</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>{} purged</source>
        <translation>{}: パージ済み</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>{} purged {}</source>
        <translation>{}: パージ済み {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/purge_queue.cpp"/>
        <source>{} purged at {}</source>
        <translation>{}: パージ済み ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/region_power_loss.cpp"/>
        <source>Silence: every zone goes dark; regional services keep what they hold, but nobody reaches them</source>
        <translation>全ゾーンが停電して無応答になります。リージョンサービスは保持しているものを失いませんが、誰からも到達できません</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Spot interruption</source>
        <translation>スポット中断</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Take spot capacity back</source>
        <translation>スポット容量を回収</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>no spot capacity</source>
        <translation>スポット容量なし</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>without spot capacity</source>
        <translation>スポット容量なし</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>has no spot capacity to lend</source>
        <translation>に貸し出せるスポット容量がなくなる</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Lend again</source>
        <translation>貸し出しを再開</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Spot instances are recommended to be replaced, get two minutes' notice, and are interrupted; until it ends none can be launched. On-demand instances run on</source>
        <translation>スポットインスタンスは再調整が推奨され、2 分前に通知を受けて中断されます。終わるまで新たに起動できません。オンデマンドインスタンスは動き続けます</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Before interruption</source>
        <translation>中断までの時間</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>From the rebalance recommendation to the interruption; the notice comes two minutes before that</source>
        <translation>再調整の推奨から中断まで。通知は中断の 2 分前</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Share of pools</source>
        <translation>プールの割合</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>Of the capacity pools there, one for each instance type in each zone, so many are taken back, by chance</source>
        <translation>ゾーンとインスタンスタイプごとのキャパシティプールのうち、この割合が無作為に回収されます</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>{node} has no spot capacity to lend</source>
        <translation>{node} に貸し出せるスポット容量がありません</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>{node} has spot capacity again</source>
        <translation>{node} のスポット容量が戻りました</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>there is no spot instance here</source>
        <translation>ここにスポットインスタンスはありません</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>{} without spot capacity</source>
        <translation>{}: スポット容量なし</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>{} without spot capacity {}</source>
        <translation>{}: スポット容量なし {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/spot_interruption.cpp"/>
        <source>{} without spot capacity at {}</source>
        <translation>{}: スポット容量なし ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>is stopped</source>
        <translation>が停止される</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>The process stops: callers get an error at once; started again, it boots first</source>
        <translation>プロセスが停止し、呼び出し元にはすぐエラーが返ります。再開時はまず起動処理をします</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>{node} is stopped: it refuses every call</source>
        <translation>{node} が停止、呼び出しをすべて拒否</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>{node} is started again</source>
        <translation>{node} が再開しました</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>{} stopped</source>
        <translation>{}: 停止</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>{} stopped {}</source>
        <translation>{}: 停止 {}</translation>
    </message>
    <message>
        <location filename="../../core/faults/stop_instance.cpp"/>
        <source>{} stopped at {}</source>
        <translation>{}: 停止 ({})</translation>
    </message>
    <message>
        <location filename="../../core/faults/zone_power_loss.cpp"/>
        <source>Silence: packets into the zone vanish and work in it is gone; callers learn only by their timeouts</source>
        <translation>ゾーン宛てのパケットが消え、処理中のものは失われます。呼び出し元はタイムアウトでしか気付けません</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>it is {}</source>
        <translation>{}です</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>an object in { }</source>
        <translation>{ } で囲んだオブジェクト</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>line {}</source>
        <translation>{} 行目</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>"{}" is {}</source>
        <translation>"{}" は{}です</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>0 から 18446744073709551615 の整数</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>a duration such as "30 s"</source>
        <translation>"30 s" のような時間</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>"{}" is no number and has no unit that is known</source>
        <translation>"{}" は数ではなく、既知の単位もありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>a number such as 0.5, or a text such as "0.5 s"</source>
        <translation>0.5 のような数、または "0.5 s" のような文字列</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>"{}" is not a pair of numbers</source>
        <translation>"{}" は数の組ではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>two numbers such as [250, 40]</source>
        <translation>[250, 40] のような 2 つの数</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>a list in [ ]</source>
        <translation>[ ] で囲んだリスト</translation>
    </message>
    <message>
        <location filename="../../core/formats/element_reader.cpp"/>
        <source>"{}" is missing</source>
        <translation>"{}" がありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>the file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>the file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>at most {} MiB</source>
        <translation>最大 {} MiB</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>the file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>this is a folder</source>
        <translation>これはフォルダーです</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>this is no ordinary file</source>
        <translation>これは通常のファイルではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>the file's permissions cannot be set</source>
        <translation>ファイルの権限を設定できません</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>the file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>a file with text in it</source>
        <translation>テキストの入ったファイル</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>no file can be written in this folder</source>
        <translation>このフォルダーにはファイルを書き込めません</translation>
    </message>
    <message>
        <location filename="../../core/formats/file_bytes.cpp"/>
        <source>the file cannot be replaced</source>
        <translation>ファイルを置き換えられません</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the number {} is too large or too small</source>
        <translation>数 {} が大きすぎるか小さすぎます</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>there are more than {} values</source>
        <translation>値が {} 個を超えています</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the key "{}" stands twice in one object</source>
        <translation>キー "{}" が 1 つのオブジェクトに 2 回あります</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>byte {:#04x} is not UTF-8</source>
        <translation>バイト {:#04x} は UTF-8 ではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>a text in UTF-8</source>
        <translation>UTF-8 の文字列</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>{} is not a number</source>
        <translation>{} は数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>there is a comma too many before {}</source>
        <translation>{} の前に余分なコンマがあります</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>a \u escape is half a character</source>
        <translation>\u エスケープが文字の半分しか表していません</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>texts stand in double quotation marks</source>
        <translation>文字列は二重引用符で囲みます</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>comments are not possible</source>
        <translation>コメントは使えません</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the line ends too early</source>
        <translation>行が途中で終わっています</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the control character {:#04x} cannot stand here</source>
        <translation>制御文字 {:#04x} はここに置けません</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>a comma or a colon is missing before {}</source>
        <translation>{} の前にコンマかコロンがありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>unexpected {}</source>
        <translation>予期しない {}</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>lists and objects are nested more than {} deep</source>
        <translation>リストやオブジェクトの入れ子が {} 段を超えています</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>a number is too large</source>
        <translation>数が大きすぎます</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>something follows the end of the scene</source>
        <translation>シーンの終わりの後に何かがあります</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>a text has an escape that JSON does not know</source>
        <translation>文字列に JSON にないエスケープがあります</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the file ends too early</source>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_reader.cpp"/>
        <source>the file ends too early: what begins in line {} is not closed</source>
        <translation>ファイルが途中で終わっています。{} 行目で始まったものが閉じていません</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_value.cpp"/>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <location filename="../../core/formats/json_value.cpp"/>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <location filename="../../core/formats/named_files.cpp"/>
        <source>its folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <location filename="../../core/formats/named_files.cpp"/>
        <source>another file of this name lies there, which the scene would take for its own</source>
        <translation>同じ名前の別のファイルがあり、シーンが自分のものと取り違えます</translation>
    </message>
    <message>
        <location filename="../../core/formats/named_files.cpp"/>
        <source>another folder, or that file moved away</source>
        <translation>別のフォルダーにするか、そのファイルを移動</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_file.cpp"/>
        <source>the scene is too large</source>
        <translation>シーンが大きすぎます</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_file.cpp"/>
        <source>the scene was not saved, since it could not be read back: {}</source>
        <translation>読み戻せないためシーンを保存しませんでした: {}</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_folder.cpp"/>
        <source>no file is named</source>
        <translation>ファイルが指定されていません</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_folder.cpp"/>
        <source>there is no such file beside the scene</source>
        <translation>シーンと同じ場所にそのファイルはありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_folder.cpp"/>
        <source>the file does not lie in the scene's folder</source>
        <translation>ファイルがシーンのフォルダーにありません</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>a text such as "web-a"</source>
        <translation>"web-a" のような文字列</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>a kind such as "instance"</source>
        <translation>"instance" のような種類</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>a text such as "l1"</source>
        <translation>"l1" のような文字列</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>the id of a node</source>
        <translation>ノードの ID</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>a fault such as "zone-power-loss"</source>
        <translation>"zone-power-loss" のような障害</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>the id of a node or a link</source>
        <translation>ノードまたはリンクの ID</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>a metric such as "success_rate"</source>
        <translation>"success_rate" のようなメトリクス</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>a text such as "note-1"</source>
        <translation>"note-1" のような文字列</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>"note" or "frame"</source>
        <translation>"note" か "frame"</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>the form {} is not known</source>
        <translation>形 {} は不明です</translation>
    </message>
    <message>
        <location filename="../../core/formats/scene_reader.cpp"/>
        <source>line {}{}{}</source>
        <translation>{} 行目{}{}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>"{}" perhaps; known are {}</source>
        <translation>"{}" のことですか? 使えるのは {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>one of {}</source>
        <translation>{} のいずれか</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>the whole scene has no metric "{}"</source>
        <translation>シーン全体にメトリクス "{}" はありません</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>{} nodes have no metric "{}" to be measured</source>
        <translation>{} のノードに測定できるメトリクス "{}" はありません</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>there is no node "{}" to measure</source>
        <translation>測定するノード "{}" がありません</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>node {} is of the unknown kind "{}"</source>
        <translation>ノード {} の種類 "{}" は不明です</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>the measure of {} ends at {} s, before it begins at {} s</source>
        <translation>{} の測定は {} s に終わり、始まりの {} s より前です</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>objective {}</source>
        <translation>目標 {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/measure.cpp"/>
        <source>expectation {}</source>
        <translation>期待値 {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/run_reporter.cpp"/>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>not put to the test</source>
        <translation>未検証</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>No fault has hit anything: there is nothing to judge.</source>
        <translation>障害が何にも当たっていないため、判定するものがありません。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>messages were lost</source>
        <translation>メッセージ喪失</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Accepted messages will never be handled.</source>
        <translation>受け付けたメッセージの一部は永久に処理されません。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>not recovered</source>
        <translation>未復旧</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>It is not back at what it was before the first fault.</source>
        <translation>最初の障害の前の状態に戻っていません。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>recovered, not highly available</source>
        <translation>復旧、高可用ではない</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>For a while fewer than half of the requests succeeded; then it recovered.</source>
        <translation>一時、成功したリクエストが半数を下回り、その後復旧しました。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>highly available, not fault tolerant</source>
        <translation>高可用、耐障害ではない</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Requests failed, but at least half succeeded at any time, and it recovered.</source>
        <translation>失敗したリクエストはありましたが、常に半数以上が成功し、復旧しました。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>fault tolerant</source>
        <translation>耐障害</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Not one request failed, and nothing was lost.</source>
        <translation>失敗したリクエストは 1 件もなく、何も失われませんでした。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} so far</source>
        <translation>これまで {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} each</source>
        <translation>各 {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} times, {}</source>
        <translation>{} 回、{}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} in all so far</source>
        <translation>これまで合計 {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} in all</source>
        <translation>合計 {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} {} times</source>
        <translation>{} {} 回</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>no fault</source>
        <translation>障害なし</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} and {} more fault</source>
        <translation>{} ほか {} 件の障害</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} and {} more faults</source>
        <translation>{} ほか {} 件の障害</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} of {} failed</source>
        <translation>{1} 件中 {0} 件失敗</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} accepted {} lost</source>
        <translation>受け付けた {1} {0} 件喪失</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} in a dead-letter queue</source>
        <translation>{} 件がデッドレターキュー</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} missed</source>
        <translation>{} 件未達</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} at {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{}: from {} to {} ({})</source>
        <translation>{}: {} から {} まで ({})</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{}: from {} on, still so at {}</source>
        <translation>{}: {} から継続中、{} 現在</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>and {}</source>
        <translation>ほか {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>more fault</source>
        <translation>ほかの障害</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Some of them overlapped: what failed meanwhile is not told apart, one verdict holds for all.</source>
        <translation>一部が重なっています。その間の失敗は区別できないため、判定は全体で 1 つです。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>and {} launched or terminated</source>
        <translation>ほか {} 件の起動・終了</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} had failed before the first fault.</source>
        <translation>最初の障害の前に {} が失敗していました。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>No request failed since the first fault.</source>
        <translation>最初の障害以降、失敗したリクエストはありません。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} failed between {} and {} ({}).</source>
        <translation>{1} から {2} の間に {0} が失敗 ({3})。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Success over 10 s was lowest at {}: {:.1f} %.</source>
        <translation>10 秒間の成功率が最も低かったのは {} の {:.1f} %。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>For {} fewer than half of the requests succeeded.</source>
        <translation>{} の間、成功したリクエストが半数を下回りました。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>At most {} waited in queues, looked at once a second: at {}; back at the level before by {}.</source>
        <translation>キューで待ったのは最大 {} (毎秒の観測、{})。{} までに元の水準に戻りました。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>At most {} waited in queues, looked at once a second: at {}; {} still wait.</source>
        <translation>キューで待ったのは最大 {} (毎秒の観測、{})。{} 件がまだ待っています。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} accepted {} lost.</source>
        <translation>受け付けた {1} {0} 件喪失。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} kept in a dead-letter queue: not lost while they are there.</source>
        <translation>{} 件がデッドレターキューに保管されています。そこにある間は失われていません。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Recovered at {}.</source>
        <translation>{} に復旧。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Not recovered by {}.</source>
        <translation>{} 現在、未復旧。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>Missed: {}.</source>
        <translation>未達: {}。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} So: {}.</source>
        <translation>{} 判定: {}。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>As of {}: {}</source>
        <translation>{} 現在: {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>messages of {}</source>
        <translation>{} のメッセージ</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} objective</source>
        <translation>目標 {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} objectives</source>
        <translation>目標 {}</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} more fault</source>
        <translation>ほか {} 件の障害</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} more faults</source>
        <translation>ほか {} 件の障害</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} request</source>
        <translation>{} 件のリクエスト</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} requests</source>
        <translation>{} 件のリクエスト</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} message</source>
        <translation>{} 件のメッセージ</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict.cpp"/>
        <source>{} messages</source>
        <translation>{} 件のメッセージ</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict_watch.cpp"/>
        <source>{}: {} of {} requests failed.</source>
        <translation>{}: {} 件 / {} 件のリクエストが失敗。</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict_watch.cpp"/>
        <source>terminated</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../core/metrics/verdict_watch.cpp"/>
        <source>launched</source>
        <translation>起動</translation>
    </message>
    <message>
        <location filename="../../core/model/file_name.cpp"/>
        <source>a file in the scene's folder, such as "monday.csv" or "traces/monday.csv"</source>
        <translation>シーンのフォルダー内のファイル(例: "monday.csv"、"traces/monday.csv")</translation>
    </message>
    <message>
        <location filename="../../core/model/file_name.cpp"/>
        <source>that is no name of a file</source>
        <translation>ファイル名ではありません</translation>
    </message>
    <message>
        <location filename="../../core/model/file_name.cpp"/>
        <source>the file would not lie in the scene's folder</source>
        <translation>ファイルがシーンのフォルダーの外になります</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>a link from {} to {}</source>
        <translation>{} から {} へのリンク</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>the kind {} is not known</source>
        <translation>種類 {} は不明です</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>no link can start at {}</source>
        <translation>{} から始まるリンクは引けません</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>{} cannot be linked to {}</source>
        <translation>{} を {} にはリンクできません</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>instance type</source>
        <translation>インスタンスタイプ</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>at once</source>
        <translation>直ちに</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>to new work</source>
        <translation>新しい処理から</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>to new instances</source>
        <translation>新しいインスタンスから</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>on restart</source>
        <translation>再実行時</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>send</source>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>route</source>
        <translation>振り分け</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>poll</source>
        <translation>ポーリング</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>subscribe</source>
        <translation>購読</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>dead-letter</source>
        <translation>デッドレター</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>map</source>
        <translation>地図</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>Compute</source>
        <translation>コンピューティング</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>Messaging</source>
        <translation>メッセージング</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>scaling</source>
        <translation>スケーリング</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>patching</source>
        <translation>パッチ適用</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.cpp"/>
        <source>hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <location filename="../../core/model/kind_descriptor.h"/>
        <source>Restore</source>
        <translation>復旧</translation>
    </message>
    <message>
        <location filename="../../core/model/legality.cpp"/>
        <source>a node cannot be linked to itself</source>
        <translation>ノードを自身にはリンクできません</translation>
    </message>
    <message>
        <location filename="../../core/model/legality.cpp"/>
        <source>these two are linked already</source>
        <translation>この 2 つはすでにリンクされています</translation>
    </message>
    <message>
        <location filename="../../core/model/legality.cpp"/>
        <source>there is no node or link {}</source>
        <translation>ノードもリンクも {} はありません</translation>
    </message>
    <message>
        <location filename="../../core/model/legality.cpp"/>
        <source>{} hits an {}</source>
        <translation>{} の対象は {} です</translation>
    </message>
    <message>
        <location filename="../../core/model/legality.cpp"/>
        <source>{} hits a {}</source>
        <translation>{} の対象は {} です</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>on the map</source>
        <translation>地図上</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>in a region</source>
        <translation>リージョン内</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>in a zone</source>
        <translation>ゾーン内</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>a link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>a node of the kind {}</source>
        <translation>種類 {} のノード</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>, or a link</source>
        <translation>、またはリンク</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>{} contains nothing</source>
        <translation>{} には何も入りません</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>in a {}</source>
        <translation>{} 内</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>{} cannot stand {}</source>
        <translation>{} は{}には置けません</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>the fault {} cannot hit {} of the kind {}</source>
        <translation>障害 {} は種類 {2} の {1} には起こせません</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>the fault {} cannot hit a link</source>
        <translation>障害 {} はリンクには起こせません</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>the node where it starts has too many {} links</source>
        <translation>始点のノードの{}リンクが多すぎます</translation>
    </message>
    <message>
        <location filename="../../core/model/rules.cpp"/>
        <source>at most {}</source>
        <translation>最大 {}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the scene has {} annotations, which is too many</source>
        <translation>シーンの注釈が {} 個あり、多すぎます</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the scene has {} nodes and {} links, which is too many</source>
        <translation>シーンにノード {} 個、リンク {} 本があり、多すぎます</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>at most {} nodes and {} links</source>
        <translation>ノードは最大 {} 個、リンクは最大 {} 本</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} is no length of a run</source>
        <translation>{} は実行の長さとして使えません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a duration such as "240 s"</source>
        <translation>"240 s" のような時間</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} is no pace</source>
        <translation>{} は速度として使えません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>simulated seconds per second, a number above 0</source>
        <translation>1 秒あたりのシミュレーション秒数(0 より大きい数)</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} is no width of a map</source>
        <translation>{} は地図の幅として使えません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a number such as 4000</source>
        <translation>4000 のような数</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the {} has no id</source>
        <translation>{}に ID がありません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the id is too long</source>
        <translation>ID が長すぎます</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>at most {} characters</source>
        <translation>最大 {} 文字</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the id contains a space or a control character</source>
        <translation>ID に空白か制御文字があります</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>another {} has the same id</source>
        <translation>別の{}と ID が同じです</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a different id for each</source>
        <translation>それぞれ異なる ID</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the node has no kind</source>
        <translation>ノードに種類がありません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the kind {} is not known{}</source>
        <translation>種類 {} は不明です{}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the position is not on any map</source>
        <translation>位置が地図の外です</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>two numbers of at most 1e9</source>
        <translation>1e9 以下の 2 つの数</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the size is not possible</source>
        <translation>このサイズにはできません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>width and height above 0</source>
        <translation>0 より大きい幅と高さ</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>its parents form a cycle</source>
        <translation>親が循環しています</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a point is not on any map</source>
        <translation>点が地図の外です</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} is linked to itself</source>
        <translation>{} が自身にリンクされています</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>another link leads from {} to {} already</source>
        <translation>{} から {} へのリンクはすでにあります</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>setting {}</source>
        <translation>設定 {}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>nobody makes requests of the class {}{}</source>
        <translation>クラス {} のリクエストを出すものがありません{}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a class that clients in the scene state</source>
        <translation>シーンのクライアントが定めるクラス</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>experiment step {}</source>
        <translation>実験ステップ {}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a step cannot happen before the start</source>
        <translation>ステップは開始前には起こせません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a time such as "60 s"</source>
        <translation>"60 s" のような時刻</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a fault must last</source>
        <translation>障害には長さが必要です</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a duration such as "120 s"</source>
        <translation>"120 s" のような時間</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the step has no fault</source>
        <translation>ステップに障害がありません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the fault {} is not known{}</source>
        <translation>障害 {} は不明です{}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>it has no metric</source>
        <translation>メトリクスがありません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>no time lies before the start</source>
        <translation>開始前の時刻はありません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a time such as "30 s"</source>
        <translation>"30 s" のような時刻</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the window ends before it begins</source>
        <translation>期間の終わりが始まりより前です</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a time after "from"</source>
        <translation>"from" より後の時刻</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>it promises nothing</source>
        <translation>何も約束していません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>"min" or "max" or both</source>
        <translation>"min" か "max"、または両方</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>its limit is not a number</source>
        <translation>限度が数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>it cannot be kept: min is above max</source>
        <translation>min が max を上回り、満たせません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>its interval is not of numbers</source>
        <translation>区間が数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>its interval is empty: low is above high</source>
        <translation>low が high を上回り、区間が空です</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>there is no such setting here</source>
        <translation>ここにそのような設定はありません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>there is no node {}{}</source>
        <translation>ノード {} はありません{}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} is something else</source>
        <translation>{} は別の種類です</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} stands in another region than {}</source>
        <translation>{} は {} とは別のリージョンにあります</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} cannot be found: the scene lies in no folder yet</source>
        <translation>シーンがまだフォルダーにないため、{} が見つかりません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a scene that was saved beside the file</source>
        <translation>ファイルと同じ場所に保存したシーン</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>there is no such key</source>
        <translation>そのようなキーはありません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a node has the same id</source>
        <translation>同じ ID のノードがあります</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>{} is no place</source>
        <translation>{} は場所ではありません</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>a region or a zone</source>
        <translation>リージョンかゾーン</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>the color {} is not known{}</source>
        <translation>色 {} は不明です{}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>node {}</source>
        <translation>ノード {}</translation>
    </message>
    <message>
        <location filename="../../core/model/scene_check.cpp"/>
        <source>without id</source>
        <translation>ID なし</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a count</source>
        <translation>個数</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a duration</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>an amount of data</source>
        <translation>データ量</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a random duration</source>
        <translation>ランダムな時間</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a city of the catalogue such as "Dublin"</source>
        <translation>"Dublin" のようなカタログの都市</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a region of the catalogue such as "eu-west-1"</source>
        <translation>"eu-west-1" のようなカタログのリージョン</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>an instance type of the catalogue such as "m5.large"</source>
        <translation>"m5.large" のようなカタログのインスタンスタイプ</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} from {} to {}</source>
        <translation>{1} から {2} の{0}</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} of at least {}</source>
        <translation>{1} 以上の{0}</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} of at most {}</source>
        <translation>{1} 以下の{0}</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is too small</source>
        <translation>{} は小さすぎます</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is too large</source>
        <translation>{} は大きすぎます</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is not true or false</source>
        <translation>{} は true でも false でもありません</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is not a whole number</source>
        <translation>{} は整数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} has no unit</source>
        <translation>{} に単位がありません</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is not a text with a unit</source>
        <translation>{} は単位付きの文字列ではありません</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is not a text</source>
        <translation>{} は文字列ではありません</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is no choice here</source>
        <translation>{} はここでは選べません</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>, did you mean "{}"?</source>
        <translation>。"{}" のことですか?</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} is not known</source>
        <translation>{} は不明です</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} with a mean</source>
        <translation>平均を持つ{}</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>{} such as "{}"</source>
        <translation>"{1}" のような{0}</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>this setting has no type</source>
        <translation>この設定には型がありません</translation>
    </message>
    <message>
        <location filename="../../core/model/setting_descriptor.cpp"/>
        <source>not a number</source>
        <translation>数ではありません</translation>
    </message>
    <message>
        <location filename="../../core/model/suggestion.cpp"/>
        <source>{} or {}</source>
        <translation>{} または {}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group.cpp"/>
        <source>{node} scales out from {1} to {2}</source>
        <translation>{node} が {1} から {2} にスケールアウト</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group.cpp"/>
        <source>{node} scales in from {1} to {2}</source>
        <translation>{node} が {1} から {2} にスケールイン</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group.cpp"/>
        <source>{node} has {1} of {2} instances, and the control plane does not answer</source>
        <translation>{node} は {2} 台中 {1} 台で、コントロールプレーンが応答しません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group.cpp"/>
        <source>{node} cools down for {1} s</source>
        <translation>{node} は {1} 秒のクールダウン中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>the catalogue has no instance type "{}"</source>
        <translation>カタログにインスタンスタイプ "{}" はありません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>instance types with commas between them, such as "m5.large, c5.large"</source>
        <translation>コンマ区切りのインスタンスタイプ(例: "m5.large, c5.large")</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>"{}" is no instance type with its weight</source>
        <translation>"{}" は重み付きのインスタンスタイプではありません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>whole weights from 1 to 999, such as "m5.large=1, m5.xlarge=2"</source>
        <translation>1 から 999 の整数の重み、例: "m5.large=1, m5.xlarge=2"</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Minimum</source>
        <translation>最小</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Never fewer instances than these</source>
        <translation>インスタンスはこれより少なくなりません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Never more instances than these, but for one while zones are evened out</source>
        <translation>ゾーンの均等化中を除き、インスタンスはこれより多くなりません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Desired</source>
        <translation>希望</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>So many instances it keeps, until a policy or schedule says otherwise; unset: the minimum</source>
        <translation>ポリシーやスケジュールが変えるまで維持する台数。未設定なら最小</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Cooldown</source>
        <translation>クールダウン</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>After what simple scaling did it waits so long; also the warm-up where none is stated</source>
        <translation>シンプルスケーリングの後に待つ時間。ウォームアップ未設定時はその値にもなります</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>From in service until an instance takes part in averages; nothing is scaled in before. Unset: the cooldown</source>
        <translation>稼働開始から平均に算入されるまでの時間。それまでスケールインしません。未設定ならクールダウン</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Launch call</source>
        <translation>起動呼び出し</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>How long the control plane takes to answer a launch</source>
        <translation>コントロールプレーンが起動に応答するまでの時間</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Evens out zones</source>
        <translation>ゾーンを均等化</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Where zones differ by two instances or more it launches where there are fewest, then ends one where there are most</source>
        <translation>ゾーン間の差が 2 台以上なら、最も少ない所で起動し、最も多い所で 1 台終了します</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Ends first</source>
        <translation>終了の順序</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Oldest instance</source>
        <translation>最も古いインスタンス</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Newest instance</source>
        <translation>最も新しいインスタンス</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Oldest launch template</source>
        <translation>最も古い起動テンプレート</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Closest to its next hour</source>
        <translation>次の課金時間に最も近い</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Which instance goes when it scales in, in the zone with most of them</source>
        <translation>スケールイン時に、最も多いゾーンでどのインスタンスを終了するか</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Health</source>
        <translation>正常性</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Machine and balancer</source>
        <translation>マシンとロードバランサー</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>What makes an instance unhealthy: its machine alone, or also a load balancer's checks</source>
        <translation>異常と見なす基準: マシンのみ、またはロードバランサーのチェックも含む</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Grace period</source>
        <translation>猶予期間</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>So long after it came into service failed checks do not count; shorter than the boot, and it ends what it has just launched</source>
        <translation>稼働開始後この間はチェック失敗を数えません。起動時間より短いと、起動したばかりのものを終了してしまいます</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Looks every</source>
        <translation>確認間隔</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>From one look at the instances' health to the next</source>
        <translation>インスタンスの状態を確認する間隔</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Patience when impaired</source>
        <translation>異常時の待ち時間</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>A machine that fails its status checks is replaced after so long</source>
        <translation>ステータスチェックに失敗したマシンを置き換えるまでの時間</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Target CPU</source>
        <translation>目標 CPU</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Target tracking</source>
        <translation>ターゲット追跡</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>In percent: keeps the average CPU utilisation near it; unset: does not look at it</source>
        <translation>パーセント。平均 CPU 使用率をこの付近に保ちます。未設定なら見ません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Target requests</source>
        <translation>目標リクエスト数</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Requests a minute and instance; unset: does not look at them</source>
        <translation>1 分・1 台あたりのリクエスト数。未設定なら見ません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Target backlog</source>
        <translation>目標バックログ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Messages that wait in the queues it polls, per instance: the delay allowed over the time that one takes. Unset: does not look at them</source>
        <translation>ポーリングするキューの待ちメッセージ数(1 台あたり): 許容遅延 ÷ 1 件の処理時間。未設定なら見ません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Scales in</source>
        <translation>スケールイン</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Whether target tracking also ends instances</source>
        <translation>ターゲット追跡がインスタンスの終了も行うか</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Metric period</source>
        <translation>メトリクス期間</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Each datapoint is the average of so long: 60 s with detailed monitoring, 300 s without</source>
        <translation>各データポイントはこの時間の平均: 詳細モニタリングで 60 秒、なしで 300 秒</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>High alarm after</source>
        <translation>高アラームまで</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Datapoints in a row above the target until it scales out</source>
        <translation>目標を上回るデータポイントがこの回数続くとスケールアウト</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Low alarm after</source>
        <translation>低アラームまで</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Datapoints in a row below the low threshold until it scales in</source>
        <translation>下限を下回るデータポイントがこの回数続くとスケールイン</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Low threshold</source>
        <translation>下限しきい値</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>The low alarm counts below this share of the target</source>
        <translation>目標に対するこの割合を下回ると低アラームの対象</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Step and simple scaling</source>
        <translation>ステップ/シンプルスケーリング</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>What it does by how far a metric is off: "above 60: +1, above 80: +50 %, below 30: -1"; "=8" makes it exactly so many. Several policies look at several metrics, or wait for more datapoints: "cpu above 60: +1; requests above 900 for 3: +2". Of what policies want, the most counts</source>
        <translation>メトリクスのずれに応じた動作: "above 60: +1, above 80: +50 %, below 30: -1"。"=8" はちょうどその数にします。複数のポリシーは別々のメトリクスを見たり、より多くのデータポイントを待ったりします: "cpu above 60: +1; requests above 900 for 3: +2"。ポリシーの求める数のうち最大のものが採用されます</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Steps look at</source>
        <translation>ステップの対象</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>CPU, in percent</source>
        <translation>CPU(パーセント)</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Requests a minute</source>
        <translation>1 分あたりのリクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Backlog</source>
        <translation>バックログ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Which metric steps speak of that name none: each is an average per instance</source>
        <translation>メトリクスを示さないステップが対象とするもの。いずれもインスタンスあたりの平均です</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Step policy</source>
        <translation>ステップのポリシー</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Step scaling</source>
        <translation>ステップスケーリング</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Simple scaling</source>
        <translation>シンプルスケーリング</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Simple scaling waits until what it did is done, and then for the cooldown; step scaling goes on meanwhile</source>
        <translation>シンプルスケーリングは実行の完了後、クールダウンも待ちます。ステップスケーリングは待たずに続けます</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Steps after</source>
        <translation>ステップまで</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Datapoints in a row beyond a threshold until a step is taken that names no number</source>
        <translation>数を示さないステップが実行されるまでに、しきい値を続けて超えるデータポイント数</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Least step</source>
        <translation>最小のステップ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>A step by a share changes the size by so many at least</source>
        <translation>割合のステップで変える台数の下限</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Scheduled</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Scheduled scaling</source>
        <translation>スケジュールスケーリング</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>What it shall be by the clock: "at 120 s: desired 6; cron(0 8 ? * MON-FRI *): min 4, max 12, desired 8"; time 0 is a Monday, 00:00 UTC</source>
        <translation>時刻に応じた値: "at 120 s: desired 6; cron(0 8 ? * MON-FRI *): min 4, max 12, desired 8"。時刻 0 は月曜 00:00 UTC</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Scheduled delay</source>
        <translation>スケジュールの遅れ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>A scheduled action comes so much later than it is due</source>
        <translation>スケジュールされたアクションが予定より遅れる時間</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>On-demand base</source>
        <translation>オンデマンドのベース</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Purchase options</source>
        <translation>購入オプション</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>So many of its instances are on demand before any is a spot instance</source>
        <translation>この台数までオンデマンド、それを超えるとスポット</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>On demand above base</source>
        <translation>ベースを超えるオンデマンド</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>In percent, of those beyond the base, rounded up; the others are spot instances. Without spot capacity none is launched on demand instead</source>
        <translation>ベースを超える分に対するパーセント(切り上げ)。残りはスポットです。スポット容量がなくてもオンデマンドで代替しません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instance types</source>
        <translation>インスタンスタイプ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Types that will do, by preference: "m5.large, c5.large". On demand the first is taken, spot instances come from the capacity of all. Weights, "m5.large=1, m5.xlarge=2", say for how much one counts: sizes of the group are capacity then, and a launch may exceed it by less than its weight. Empty: the type of the template</source>
        <translation>使えるタイプを優先順に: "m5.large, c5.large"。オンデマンドは先頭を使い、スポットは全タイプの容量から取ります。重み "m5.large=1, m5.xlarge=2" は 1 台が占める容量で、グループのサイズは容量で数えられ、起動はその重み未満だけ超えることがあります。空ならテンプレートのタイプ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Spot allocation</source>
        <translation>スポット配分</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Lowest price</source>
        <translation>最低価格</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Diversified</source>
        <translation>分散</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Of which type a spot instance is: the cheapest that is to be had, or that of which its zone has fewest</source>
        <translation>スポットのタイプの選び方: 入手できる最安のもの、またはゾーンに最も少ないもの</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Reserved instances</source>
        <translation>リザーブドインスタンス</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Bought for a term, as reserved instances or a savings plan: paid for at the reserved price whether so many of its on-demand instances run or not</source>
        <translation>リザーブドインスタンスまたは Savings Plans として期間契約で購入: その数のオンデマンドインスタンスが実行中かどうかにかかわらず、リザーブド価格で支払う</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Reserved capacity a zone</source>
        <translation>ゾーンごとの予約容量</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Capacity for so many instances of its first type is kept in each zone: they are launched even where there is no capacity, and paid for on demand whether they run or not</source>
        <translation>最初のタイプのインスタンスをこの数だけ各ゾーンで確保する: 容量がないときでも起動でき、実行中かどうかにかかわらずオンデマンド料金で支払う</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Rebalances capacity</source>
        <translation>容量の再調整</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>When a spot instance is at risk another is launched, and once it is healthy the first one drains and goes; else it is replaced after it was taken</source>
        <translation>スポットに中断のおそれが出ると代わりを起動し、正常になったら元をドレインして終了します。無効なら回収後に置き換えます</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Warm pool</source>
        <translation>ウォームプール</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Hibernated</source>
        <translation>休止</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances that have been through their first boot wait here, and it grows by them first. Stopped ones are not billed and boot their system again; hibernated ones are not billed either and go on with their memory; running ones are, and serve at once</source>
        <translation>最初の起動を終えたインスタンスがここで待ち、拡張時にまず使われます。停止中のものは課金されず、システムを起動し直します。休止中のものも課金されず、メモリの内容から再開します。実行中のものは課金され、すぐに処理できます</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Most prepared</source>
        <translation>準備の上限</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Desired and pooled instances together; unset: the maximum of the group</source>
        <translation>希望数とプールの合計。未設定ならグループの最大</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Least in the pool</source>
        <translation>プールの下限</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Never fewer instances wait in the warm pool, if there is one</source>
        <translation>ウォームプールで待つインスタンスはこれより少なくなりません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Start from the pool</source>
        <translation>プールからの起動</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Of a stopped instance from the pool until its program listens: its system starts, the program has been set up</source>
        <translation>停止中のプールのインスタンスが待ち受けを始めるまで: OS は起動しますが、プログラムは設定済みです</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Healthy in a refresh</source>
        <translation>更新中の正常率</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instance refresh</source>
        <translation>インスタンスの更新</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>In percent of the desired: an instance refresh replaces no more at once than leave so many in service, one at least</source>
        <translation>希望数に対するパーセント。更新は、これだけ稼働を保てる台数ずつ(最低 1 台)置き換えます</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Predicts for CPU</source>
        <translation>CPU の予測</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Predictive scaling</source>
        <translation>予測スケーリング</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>In percent: it has as many as the load of a cycle ago needs, before they are needed; it scales nothing in by that. Unset: it does not predict</source>
        <translation>パーセント。1 周期前の負荷に必要な台数を前もって用意します。これによるスケールインはしません。未設定なら予測しません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Forecast cycle</source>
        <translation>予測の周期</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>After so long the load is taken to come again: a day</source>
        <translation>負荷が繰り返すと見なす間隔: 1 日</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Forecast buffer</source>
        <translation>予測の前倒し</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>So much earlier than a forecast needs them instances are launched</source>
        <translation>予測で必要になるより前に起動する時間</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Launch hook</source>
        <translation>起動フック</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Lifecycle hooks</source>
        <translation>ライフサイクルフック</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>An instance that runs is held so long before it comes into service; unset: there is no hook</source>
        <translation>起動したインスタンスを稼働前に保留する時間。未設定ならフックなし</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Terminate hook</source>
        <translation>終了フック</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>One that shall go is held so long, deregistered already; unset: there is no hook</source>
        <translation>終了するインスタンスを登録解除後に保留する時間。未設定ならフックなし</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Hook timeout</source>
        <translation>フックのタイムアウト</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>A hook that takes longer ends with its default result</source>
        <translation>これより長いフックはデフォルトの結果で終わります</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Hook default</source>
        <translation>フックのデフォルト</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Abandon</source>
        <translation>ABANDON(中止)</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Continue</source>
        <translation>CONTINUE(続行)</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>What becomes of a launch whose hook timed out: it is ended, or goes on</source>
        <translation>フックが時間切れになった起動の扱い: 終了するか、続行するか</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Launch template</source>
        <translation>起動テンプレート</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>In service</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances that run and count as capacity, also while their programs boot; where their types have weights, those</source>
        <translation>実行中で容量に数えられるインスタンス。プログラムの起動中も含みます。タイプに重みがあればその合計</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>The newest datapoint of the average CPU utilisation of warm instances</source>
        <translation>ウォームアップ済みインスタンスの平均 CPU 使用率の最新値</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Requests and messages finished per second by all of them</source>
        <translation>全体で 1 秒あたりに完了したリクエストとメッセージ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>95 % of the work took at most this long, waiting included</source>
        <translation>処理の 95 % はこの時間以内(待ち時間を含む)</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances that it wants to have</source>
        <translation>確保しようとしている台数</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances that are launched and not in service yet</source>
        <translation>起動したがまだ稼働していないインスタンス</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Warming up</source>
        <translation>ウォームアップ中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances in service that boot, are checked, or are not past their warm-up</source>
        <translation>稼働中で、起動・チェック・ウォームアップの途中のインスタンス</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Ending</source>
        <translation>終了中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances that drain or are held by a hook</source>
        <translation>ドレイン中、またはフックで保留中のインスタンス</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Requests per instance</source>
        <translation>1 台あたりのリクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>The newest datapoint: requests a minute and instance in service</source>
        <translation>最新値: 1 分・稼働 1 台あたりのリクエスト数</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Backlog per instance</source>
        <translation>1 台あたりのバックログ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>The newest datapoint: messages that wait in its queues per instance in service</source>
        <translation>最新値: 稼働 1 台あたりのキューの待ちメッセージ数</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Busy</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Slots at work</source>
        <translation>処理中のスロット</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Slots</source>
        <translation>スロット</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Slots of instances that listen</source>
        <translation>待ち受け中のインスタンスのスロット</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Requests that wait for a slot</source>
        <translation>スロットを待つリクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Billed</source>
        <translation>課金時間</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Seconds that its instances are billed for: from their boot on, before they are any use</source>
        <translation>インスタンスが課金される秒数: 役に立つ前の起動時から数えます</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Billed time at the list price of type and region, and what is reserved, whether it is used or not</source>
        <translation>タイプとリージョンの定価での請求時間と、使用の有無を問わず予約分</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Idle reservations</source>
        <translation>未使用の予約</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Reserved instances, and places of reserved capacity, that no instance uses right now</source>
        <translation>現在どのインスタンスも使っていないリザーブドインスタンスと予約容量の枠</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Launches</source>
        <translation>起動数</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Since the start</source>
        <translation>開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Replacements</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Of unhealthy instances, since the start</source>
        <translation>異常なインスタンスの置き換え、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Failed launches</source>
        <translation>起動失敗</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>For want of capacity, power or a control plane, since the start</source>
        <translation>容量・電源・コントロールプレーンの欠如によるもの、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Instances that wait in the warm pool</source>
        <translation>ウォームプールで待機中のインスタンス</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Throttled calls</source>
        <translation>抑制された呼び出し</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Calls to launch or terminate that the control plane turned away, since the start</source>
        <translation>コントロールプレーンに拒否された起動・終了の呼び出し、開始以降</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Spot</source>
        <translation>スポット</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Spot instances in service</source>
        <translation>稼働中のスポットインスタンス</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Interruptions</source>
        <translation>中断</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Spot instances in service that were taken back, since the start</source>
        <translation>稼働中に回収されたスポットインスタンス、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>a group has no room between its minimum and its maximum</source>
        <translation>グループの最小と最大の間に余地がありません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>setting min_size</source>
        <translation>設定 min_size</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>at most max_size</source>
        <translation>max_size 以下</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>what is desired is outside the group's limits</source>
        <translation>希望数がグループの範囲外です</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>setting desired_capacity</source>
        <translation>設定 desired_capacity</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>from min_size to max_size</source>
        <translation>min_size から max_size</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Auto Scaling group</source>
        <translation>Auto Scaling グループ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Amazon EC2 Auto Scaling</source>
        <translation>Amazon EC2 Auto Scaling</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>Keeps a number of like instances over the zones of its region, replaces what is ill, scales by alarms</source>
        <translation>同じ構成のインスタンスをリージョンの各ゾーンに決まった数保ち、異常なものを置き換え、アラームでスケールします</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>no balancer leads to it, and it polls no queue</source>
        <translation>ロードバランサーからのリンクもポーリングするキューもありません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>{} auto scaling group</source>
        <translation>{} 個の Auto Scaling グループ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>{} auto scaling groups</source>
        <translation>{} 個の Auto Scaling グループ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_descriptor.cpp"/>
        <source>auto scaling group {}</source>
        <translation>Auto Scaling グループ {}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>high CPU: {n} of {m}</source>
        <translation>CPU 高: {n}/{m}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>high CPU alarm</source>
        <translation>高 CPU アラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>many requests: {n} of {m}</source>
        <translation>リクエスト多: {n}/{m}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>high request alarm</source>
        <translation>高リクエストアラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>long backlog: {n} of {m}</source>
        <translation>バックログ多: {n}/{m}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>high backlog alarm</source>
        <translation>高バックログアラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>low CPU: {n} of {m}</source>
        <translation>CPU 低: {n}/{m}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>low CPU alarm</source>
        <translation>低 CPU アラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>few requests: {n} of {m}</source>
        <translation>リクエスト少: {n}/{m}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>low request alarm</source>
        <translation>低リクエストアラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>short backlog: {n} of {m}</source>
        <translation>バックログ少: {n}/{m}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>low backlog alarm</source>
        <translation>低バックログアラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>looks again in {in}</source>
        <translation>{in} 後に再確認</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>acts in vain</source>
        <translation>効果なし</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>at its most</source>
        <translation>最大に到達</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>at its least</source>
        <translation>最小に到達</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} down</source>
        <translation>{n} 台停止</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} out of credits</source>
        <translation>{n} 台クレジット切れ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>run at {m} %</source>
        <translation>{m} % で動作</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} spot notice</source>
        <translation>{n} 台にスポット通知</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} spot notices</source>
        <translation>{n} 台にスポット通知</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>taken in {in}</source>
        <translation>{in} 後に回収</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} spot at risk</source>
        <translation>{n} 台にスポット中断のおそれ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>notice in {in}</source>
        <translation>{in} 後に通知</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} throttled</source>
        <translation>{n} 件抑制</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>tries again in {in}</source>
        <translation>{in} 後に再試行</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} pending</source>
        <translation>{n} 台保留中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>runs in {in}</source>
        <translation>{in} 後に実行</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} end turned away</source>
        <translation>{n} 台の終了を拒否</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} ends turned away</source>
        <translation>{n} 台の終了を拒否</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} held by a hook</source>
        <translation>{n} 台フックで保留</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>let go in {in}</source>
        <translation>{in} 後に解放</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} booting</source>
        <translation>{n} 台起動中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>up in {in}</source>
        <translation>{in} 後に起動</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} checking</source>
        <translation>{n} 台チェック中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>healthy in {in}</source>
        <translation>{in} 後に正常</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} warming up</source>
        <translation>{n} 台ウォームアップ中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>warm in {in}</source>
        <translation>{in} 後に完了</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} draining</source>
        <translation>{n} 台ドレイン中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>gone in {in}</source>
        <translation>{in} 後に終了</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} being prepared</source>
        <translation>{n} 台準備中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>for the warm pool</source>
        <translation>ウォームプール用</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} in the warm pool</source>
        <translation>ウォームプールに {n} 台</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>no zone to launch in</source>
        <translation>起動できるゾーンなし</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>refreshing</source>
        <translation>更新中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} of {m} replaced</source>
        <translation>{n}/{m} 台置き換え</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>no control plane</source>
        <translation>コントロールプレーンなし</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>asks again in {in}</source>
        <translation>{in} 後に再確認</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>no spot in {other}</source>
        <translation>{other} にスポットなし</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>no launch in {other}</source>
        <translation>{other} で起動不可</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>cooling down</source>
        <translation>クールダウン中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{in} left</source>
        <translation>残り {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>scaling out</source>
        <translation>スケールアウト中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>scaling in</source>
        <translation>スケールイン中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>{n} in grace</source>
        <translation>{n} 台が猶予期間中</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/auto_scaling_group_kind.cpp"/>
        <source>ends in {in}</source>
        <translation>{in} 後に終了</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_health.cpp"/>
        <source>{node}: the grace period of {other} is over</source>
        <translation>{node}: {other} の猶予期間が終了</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_health.cpp"/>
        <source>{node} finds {other} unhealthy: it is replaced</source>
        <translation>{node} が {other} を異常と判断し、置き換えます</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_health.cpp"/>
        <source>{node} evens out its zones: one more in {other} first</source>
        <translation>{node} がゾーンを均等化: まず {other} に 1 台追加</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node} asks for a spot instance in {other}</source>
        <translation>{node} が {other} にスポットインスタンスを要求</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node} asks for an instance in {other}</source>
        <translation>{node} が {other} にインスタンスを要求</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node}: its launch call is throttled</source>
        <translation>{node}: 起動呼び出しが抑制されました</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node}: the control plane refuses a launch in {other}</source>
        <translation>{node}: コントロールプレーンが {other} での起動を拒否</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node}: no spot capacity in {other}</source>
        <translation>{node}: {other} にスポット容量がありません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node}: no capacity in {other}</source>
        <translation>{node}: {other} にキャパシティがありません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node}: {other} never ran</source>
        <translation>{node}: {other} は稼働しませんでした</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{other} waits for the launch hook of {node}</source>
        <translation>{other} が {node} の起動フックを待っています</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{other} is in service for {node}: it warms up for {1} s</source>
        <translation>{other} が {node} で稼働開始: {1} 秒ウォームアップ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{node}: failed checks of {other} do not count for {1} s, its grace period</source>
        <translation>{node}: {other} の失敗したチェックは {1} 秒間数えない (猶予期間)</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_launch.cpp"/>
        <source>{other} has warmed up</source>
        <translation>{other} のウォームアップが完了</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_pool.cpp"/>
        <source>{other} waits in the warm pool of {node}</source>
        <translation>{other} が {node} のウォームプールで待機</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_pool.cpp"/>
        <source>{node} takes {other} from its warm pool</source>
        <translation>{node} がウォームプールから {other} を使用</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_refresh.cpp"/>
        <source>{node} refreshes its {1} instances</source>
        <translation>{node} が {1} 台のインスタンスを更新</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_refresh.cpp"/>
        <source>{node} has refreshed its instances</source>
        <translation>{node} のインスタンス更新が完了</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: CPU {1} %, low alarm below {2} %</source>
        <translation>{node}: CPU {1} %、低アラームは {2} % 未満</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: low CPU alarm after {1} datapoints</source>
        <translation>{node}: {1} データポイントで低 CPU アラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: low CPU alarm is over</source>
        <translation>{node}: 低 CPU アラーム解除</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: CPU {1} %, high alarm above {2} %</source>
        <translation>{node}: CPU {1} %、高アラームは {2} % 超</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: high CPU alarm after {1} datapoints</source>
        <translation>{node}: {1} データポイントで高 CPU アラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: high CPU alarm is over</source>
        <translation>{node}: 高 CPU アラーム解除</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: {1} requests a minute and member, low alarm below {2}</source>
        <translation>{node}: 1 分・1 台あたり {1} リクエスト、低アラームは {2} 未満</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: low request alarm after {1} datapoints</source>
        <translation>{node}: {1} データポイントで低リクエストアラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: low request alarm is over</source>
        <translation>{node}: 低リクエストアラーム解除</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: {1} requests a minute and member, high alarm above {2}</source>
        <translation>{node}: 1 分・1 台あたり {1} リクエスト、高アラームは {2} 超</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: high request alarm after {1} datapoints</source>
        <translation>{node}: {1} データポイントで高リクエストアラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: high request alarm is over</source>
        <translation>{node}: 高リクエストアラーム解除</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: {1} messages wait per member, low alarm below {2}</source>
        <translation>{node}: 1 台あたり {1} 件待ち、低アラームは {2} 未満</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: low backlog alarm after {1} datapoints</source>
        <translation>{node}: {1} データポイントで低バックログアラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: low backlog alarm is over</source>
        <translation>{node}: 低バックログアラーム解除</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: {1} messages wait per member, high alarm above {2}</source>
        <translation>{node}: 1 台あたり {1} 件待ち、高アラームは {2} 超</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: high backlog alarm after {1} datapoints</source>
        <translation>{node}: {1} データポイントで高バックログアラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: high backlog alarm is over</source>
        <translation>{node}: 高バックログアラーム解除</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: {1} are needed soon, as a cycle ago</source>
        <translation>{node}: 1 周期前と同じく、まもなく {1} 台必要</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: its alarms act in vain, the control plane does not answer</source>
        <translation>{node}: アラームは効果なし、コントロールプレーンが応答しません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: a scheduled action waits for the control plane</source>
        <translation>{node}: スケジュールされたアクションがコントロールプレーンを待機</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_scaling.cpp"/>
        <source>{node}: a scheduled action is due</source>
        <translation>{node}: スケジュールされたアクションの時刻</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_spot.cpp"/>
        <source>{node} replaces {other} before it goes</source>
        <translation>{node} が終了前の {other} を置き換え</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_termination.cpp"/>
        <source>{node} terminates {other}</source>
        <translation>{node} が {other} を終了</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_termination.cpp"/>
        <source>{other} waits for the terminate hook of {node}</source>
        <translation>{other} が {node} の終了フックを待っています</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_termination.cpp"/>
        <source>{node} cannot terminate {other}: the control plane does not answer</source>
        <translation>{node} は {other} を終了できません: コントロールプレーンが応答しません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_termination.cpp"/>
        <source>{node}: its call to terminate {other} is throttled</source>
        <translation>{node}: {other} を終了する呼び出しがスロットリング</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/group_termination.cpp"/>
        <source>{node}: the launch hook of {other} is abandoned</source>
        <translation>{node}: {other} の起動フックを中止</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/scheduled_actions.cpp"/>
        <source>actions such as "at 120 s: desired 6; cron(0 8 ? * MON-FRI *): min 4, max 12, desired 8"</source>
        <translation>"at 120 s: desired 6; cron(0 8 ? * MON-FRI *): min 4, max 12, desired 8" のようなアクション</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/scheduled_actions.cpp"/>
        <source>"{}" is no scheduled action</source>
        <translation>"{}" はスケジュールされたアクションではありません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/scheduled_actions.cpp"/>
        <source>"{}" has a minimum above its maximum</source>
        <translation>"{}" の最小値が最大値を超えています</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/scheduled_actions.cpp"/>
        <source>min at most max</source>
        <translation>min は max 以下</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/scheduled_actions.cpp"/>
        <source>"{}" wants what is outside its own limits</source>
        <translation>"{}" の希望値が自身の範囲外です</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/scheduled_actions.cpp"/>
        <source>desired from min to max</source>
        <translation>desired は min から max まで</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/step_adjustments.cpp"/>
        <source>steps such as "above 60: +1; above 80: +50 %; below 30: -1; above 95: =10; requests above 900 for 3: +2"</source>
        <translation>"above 60: +1; above 80: +50 %; below 30: -1; above 95: =10; requests above 900 for 3: +2" のようなステップ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/step_adjustments.cpp"/>
        <source>"{}" is no step</source>
        <translation>"{}" はステップではありません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/step_adjustments.cpp"/>
        <source>there are two steps "{}"</source>
        <translation>ステップ "{}" が二つあります</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/step_adjustments.cpp"/>
        <source>one step from each bound on</source>
        <translation>境界ごとに一つのステップ</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/step_policies.cpp"/>
        <source>"{}" has no number of datapoints</source>
        <translation>"{}" にデータポイント数がありません</translation>
    </message>
    <message>
        <location filename="../../core/services/auto_scaling_group/step_policies.cpp"/>
        <source>a number from 1 to 100, such as "above 60 for 3: +1"</source>
        <translation>1 から 100 の数、例: "above 60 for 3: +1"</translation>
    </message>
    <message>
        <location filename="../../core/services/build_simulation.cpp"/>
        <source>there is no "{}" to terminate</source>
        <translation>終了する "{}" がありません</translation>
    </message>
    <message>
        <location filename="../../core/services/build_simulation.cpp"/>
        <source>"{}" cannot be terminated, only removed</source>
        <translation>"{}" は終了できません。削除のみ可能です</translation>
    </message>
    <message>
        <location filename="../../core/services/build_simulation.cpp"/>
        <source>there is no "{}" that the fault {} could hit</source>
        <translation>障害 {1} を起こせる "{0}" がありません</translation>
    </message>
    <message>
        <location filename="../../core/services/build_simulation.cpp"/>
        <source>{} cannot hit "{}"</source>
        <translation>{} は "{}" には起こせません</translation>
    </message>
    <message>
        <location filename="../../core/services/build_simulation.cpp"/>
        <source>there is no fault called "{}"</source>
        <translation>"{}" という障害はありません</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients.cpp"/>
        <source>{n} hedged</source>
        <translation>ヘッジ {n} 件</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Place and load</source>
        <translation>場所と負荷</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Where they are: gives the delay to every region</source>
        <translation>所在地。各リージョンへの遅延が決まります</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>New requests, whether or not earlier ones were answered (offered load)</source>
        <translation>以前の応答の有無によらない新しいリクエスト(提供負荷)</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Arrivals</source>
        <translation>到着</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Poisson</source>
        <translation>ポアソン</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Constant rate</source>
        <translation>一定レート</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Poisson: many people who do not know of each other; constant: a clock</source>
        <translation>ポアソン: 互いに無関係な多数の人。一定: 時計のように等間隔</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Last mile</source>
        <translation>ラストマイル</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Round trip between their devices and the nearest network edge</source>
        <translation>端末と最寄りのネットワークエッジの往復時間</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Ramp</source>
        <translation>ランプ</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Spike</source>
        <translation>スパイク</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Bursts</source>
        <translation>バースト</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Day and night</source>
        <translation>昼夜</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>As recorded</source>
        <translation>記録どおり</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>How the rate changes: evenly to the peak, at once to the peak, to the peak for a while once or again and again, with the city's local time from 3 in the morning to the peak at 3 in the afternoon, or as the trace file says</source>
        <translation>レートの変わり方: ピークまで均等に、一気にピークへ、しばらくピークへ(1 回または繰り返し)、都市の現地時間で午前 3 時から午後 3 時のピークへ、またはトレースファイルのとおり</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Peak rate</source>
        <translation>ピークレート</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>What the pattern goes to</source>
        <translation>パターンの到達点</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Pattern begins</source>
        <translation>パターンの開始</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>When the ramp, the step, the spike or the first burst begins</source>
        <translation>ランプ・ステップ・スパイク・最初のバーストが始まる時刻</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Pattern lasts</source>
        <translation>パターンの長さ</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>How long the ramp, the spike or each burst is</source>
        <translation>ランプ・スパイク・各バーストの長さ</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Pattern repeats</source>
        <translation>パターンの周期</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>From burst to burst; the length of a day, which may be a short one</source>
        <translation>バーストの間隔。昼夜なら 1 日の長さ(短くても可)</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Users</source>
        <translation>ユーザー数</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>So many who each wait for an answer, think, and ask again (closed loop); 0: the rate counts (open loop)</source>
        <translation>応答を待ち、考え、再び要求するユーザー数(閉ループ)。0 ならレートに従います(開ループ)</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Think time</source>
        <translation>思考時間</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Of a user, between an answer and the next request</source>
        <translation>応答から次のリクエストまでのユーザーの時間</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Trace file</source>
        <translation>トレースファイル</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Of the pattern "as recorded": a file in the scene's folder with comma-separated values, "time" (one request a line) or "time,rate" (requests per second from then on, 0 before the first line); times in seconds since the start, in order; # begins a remark; at most 1,000,000 lines and 16 MiB. It is read once, when the scene is opened or the file first named</source>
        <translation>「記録どおり」用: シーンのフォルダー内のコンマ区切りファイル。"time"(1 行 1 リクエスト)または "time,rate"(以後の毎秒リクエスト数、最初の行より前は 0)。時刻は開始からの秒で昇順、# 以降は注釈、最大 1,000,000 行・16 MiB。シーンを開いた時、または初めて指定した時に一度だけ読みます</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Which classes its requests are of: "browse 70 %; search size exponential 2 KiB; buy 5 % keys 1000 zipf 1.1". A size is constant, exponential, uniform or lognormal; of N keys the k-th is asked for in proportion to 1/k^S. Instances may have a program for each class, queues and topics group by key</source>
        <translation>リクエストのクラス: "browse 70 %; search size exponential 2 KiB; buy 5 % keys 1000 zipf 1.1"。サイズは constant, exponential, uniform, lognormal。N 個のキーのうち k 番目は 1/k^S に比例して使われます。インスタンスはクラスごとのプログラムを持て、キューとトピックはキーでグループ化します</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Requests issued per second</source>
        <translation>1 秒あたりに発行したリクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Share of settled requests that succeeded</source>
        <translation>完了したリクエストのうち成功した割合</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>95 % of successful requests took at most this long, retries included</source>
        <translation>成功したリクエストの 95 % はこの時間以内(再試行を含む)</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Open</source>
        <translation>未応答</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Requests without an answer yet</source>
        <translation>まだ応答のないリクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Median response time</source>
        <translation>応答時間の中央値</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Requests given up per second</source>
        <translation>1 秒あたりに断念したリクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Attempts beyond the first, since the start</source>
        <translation>2 回目以降の試行、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Hedges</source>
        <translation>ヘッジ</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Second attempts made before the first was answered, since the start</source>
        <translation>最初の応答を待たずに行った 2 回目の試行、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Not tried</source>
        <translation>試行せず</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Attempts that a circuit breaker did not let through, since the start</source>
        <translation>サーキットブレーカーが止めた試行、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Of the closed loop: who think or wait</source>
        <translation>閉ループのユーザー: 思考中または待機中</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Offered</source>
        <translation>提供</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>The rate of the pattern right now</source>
        <translation>現在のパターンのレート</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>the pattern is a trace, and no file is named</source>
        <translation>パターンが記録なのに、ファイルが指定されていません</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>setting trace_file</source>
        <translation>設定 trace_file</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>a file in the scene's folder</source>
        <translation>シーンのフォルダー内のファイル</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>there are too many classes of requests</source>
        <translation>リクエストのクラスが多すぎます</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>at most 63 in a scene</source>
        <translation>1 シーンに最大 63</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>People and devices</source>
        <translation>人とその端末</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>People in one city who send requests; they wait, retry and give up</source>
        <translation>ある都市の人々。リクエストを送り、待ち、再試行し、諦めます</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>sends requests to it and waits for the answers</source>
        <translation>リクエストを送り、応答を待つ</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>sends items to it</source>
        <translation>送信する</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>publishes to it</source>
        <translation>発行する</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>not linked</source>
        <translation>未接続</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>{} clients</source>
        <translation>{} 組のクライアント</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/clients_descriptor.cpp"/>
        <source>clients {}</source>
        <translation>クライアント {}</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>{} is no {}</source>
        <translation>{} は{}ではありません</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>{} is no {} that can be</source>
        <translation>{} は{}として使えません</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>seconds from 0 to 31,536,000, such as 12.5</source>
        <translation>0 から 31,536,000 の秒(例: 12.5)</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>requests per second from 0 to 10,000,000, such as 80.5</source>
        <translation>0 から 10,000,000 の毎秒リクエスト数(例: 80.5)</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>these columns are not known</source>
        <translation>列名が不明です</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>"time" or "time,rate"</source>
        <translation>"time" か "time,rate"</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>there are {} values in the line</source>
        <translation>行に {} 個の値があります</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>one: a time</source>
        <translation>1 個: 時刻</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>two: a time and a rate</source>
        <translation>2 個: 時刻とレート</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>there are too many lines</source>
        <translation>行が多すぎます</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>at most 1,000,000</source>
        <translation>最大 1,000,000</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>the time is not after the line before</source>
        <translation>時刻が前の行より後ではありません</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>times in order</source>
        <translation>昇順の時刻</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>there is nothing in it</source>
        <translation>何も入っていません</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/rate_trace.cpp"/>
        <source>lines such as "12.5" or "60,80.5"</source>
        <translation>"12.5" や "60,80.5" のような行</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>classes such as "read 90 %; write keys 1000 zipf 1 size exponential 2 KiB"</source>
        <translation>"read 90 %; write keys 1000 zipf 1 size exponential 2 KiB" のようなクラス</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>the class "{}" {}</source>
        <translation>クラス "{}": {}</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>begins with no name</source>
        <translation>名前で始まっていません</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>has no share after its name: a number from 0 to 100 and %</source>
        <translation>名前の後に割合(0 から 100 の数と %)がありません</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>has no size that is understood: "4 KiB", "exponential 4 KiB", "uniform 1 KiB 9 KiB" or "lognormal 4 KiB 0.5"</source>
        <translation>サイズを解釈できません: "4 KiB"、"exponential 4 KiB"、"uniform 1 KiB 9 KiB"、"lognormal 4 KiB 0.5"</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>has no keys that are understood: "keys 1000" or "keys 1000 zipf 1.1"</source>
        <translation>キーを解釈できません: "keys 1000"、"keys 1000 zipf 1.1"</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>goes on with "{}"</source>
        <translation>"{}" が続いています</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>was there before</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>there are too many classes</source>
        <translation>クラスが多すぎます</translation>
    </message>
    <message>
        <location filename="../../core/services/clients/request_mix.cpp"/>
        <source>the shares of the classes are more than 100 %</source>
        <translation>クラスの割合の合計が 100 % を超えています</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>a policy such as {"type": ["order", {"prefix": "re"}]}</source>
        <translation>{"type": ["order", {"prefix": "re"}]} のようなポリシー</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>line {}, column {}</source>
        <translation>{} 行目、{} 列目</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>the policy is nested too deeply</source>
        <translation>ポリシーの入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"{}" wants a list of values</source>
        <translation>"{}" には値のリストが必要です</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>the values make more than 150 combinations</source>
        <translation>値の組み合わせが 150 を超えています</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"$or" wants a list of at least two policies</source>
        <translation>"$or" には 2 つ以上のポリシーのリストが必要です</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"$or" wants policies</source>
        <translation>"$or" にはポリシーが必要です</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>a value is a text, a number, true or false</source>
        <translation>値は文字列、数、true、false のいずれかです</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>a number is beyond a thousand million</source>
        <translation>数が 10 億を超えています</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>an operator stands alone in its braces</source>
        <translation>演算子は括弧の中に 1 つだけです</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"exists" wants true or false</source>
        <translation>"exists" には true か false が必要です</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"{}" wants a text</source>
        <translation>"{}" には文字列が必要です</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>there is no operator "{}"</source>
        <translation>演算子 "{}" はありません</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"cidr" wants a network such as "10.0.0.0/24"</source>
        <translation>"cidr" には "10.0.0.0/24" のようなネットワークが必要です</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"numeric" wants one or two comparisons</source>
        <translation>"numeric" には 1 つか 2 つの比較が必要です</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>"numeric" wants comparisons such as "&gt;=", 100</source>
        <translation>"numeric" には "&gt;=", 100 のような比較が必要です</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>this is no JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>a comma, a bracket or a value</source>
        <translation>カンマ、括弧、または値</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>the policy is longer than 256 KiB</source>
        <translation>ポリシーが 256 KiB を超えています</translation>
    </message>
    <message>
        <location filename="../../core/services/filter_policy.cpp"/>
        <source>this is no JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function.cpp"/>
        <source>{node}: a new version is deployed; its environments start cold</source>
        <translation>{node}: 新バージョンをデプロイ。実行環境はコールドスタートします</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function.cpp"/>
        <source>{node} throttles with {1} invocations under way</source>
        <translation>{node} が {1} 件の呼び出し実行中にスロットリング</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Service time</source>
        <translation>処理時間</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Work</source>
        <translation>処理</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Work of one invocation, or on one message of a batch, with one whole vCPU</source>
        <translation>1 回の呼び出し、またはバッチの 1 メッセージの処理(vCPU 1 個分)</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>What runs longer is ended: its caller gets an error, its environment initialises anew</source>
        <translation>これを超えると打ち切られます。呼び出し元にはエラーが返り、実行環境は初期化し直します</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Share of work that ends with an error</source>
        <translation>エラーで終わる処理の割合</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Poison</source>
        <translation>ポイズン</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Share of events and messages that fail however often they are tried</source>
        <translation>何度試しても失敗するイベントとメッセージの割合</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>What an invocation does, steps separated by ; or a new line: "work exponential 8 ms", "call TARGET" or "call TARGET optional", "parallel { call A; call B }", "send TARGET 50 %", "reply"; the environment is its own until the last step. Empty: work for the service time, call along all request links, send along all send links but those to destinations, reply</source>
        <translation>呼び出しの内容。ステップは ; か改行で区切ります: "work exponential 8 ms"、"call TARGET" または "call TARGET optional"、"parallel { call A; call B }"、"send TARGET 50 %"、"reply"。実行環境は最後のステップまで占有されます。空なら: 処理時間だけ働き、全リクエストリンクを呼び、送信先以外の全送信リンクへ送り、応答します</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Sends to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>All linked</source>
        <translation>リンク先すべて</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>One of them</source>
        <translation>どれか 1 つ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>After the work: along every send link by its probability, or along one of them at most</source>
        <translation>処理の後: 各送信リンクへその確率で、または最大 1 本へ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Environments</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Brings processor in proportion: one vCPU at 1,769 MB, six at 10,240 MB; with less the work takes longer, and each second costs less</source>
        <translation>プロセッサーも比例します: 1,769 MB で vCPU 1 個、10,240 MB で 6 個。少ないと処理は遅く、1 秒の料金は安くなります</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Processor share</source>
        <translation>プロセッサーの割合</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Part of the work that the processor does; the rest waits for others and takes as long with any memory</source>
        <translation>プロセッサーが担う処理の割合。残りは外部待ちで、メモリによらず同じ時間です</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Among which that part is spread: more than one vCPU helps only several</source>
        <translation>その部分を分担する数。vCPU 1 個超は複数スレッドでのみ有効です</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Architecture</source>
        <translation>アーキテクチャー</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>arm64</source>
        <translation>arm64</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>What a second costs; the work takes as long</source>
        <translation>1 秒の料金が変わります。処理時間は同じです</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Ephemeral storage</source>
        <translation>エフェメラルストレージ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Of each environment, in /tmp; what is over 512 MB costs</source>
        <translation>実行環境ごとの /tmp。512 MB を超える分は有料です</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Node.js</source>
        <translation>Node.js</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Rust</source>
        <translation>Rust</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>.NET</source>
        <translation>.NET</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Gives the usual time to initialise: about 0.2 s, 1.3 s for Java and .NET</source>
        <translation>通常の初期化時間が決まります: 約 0.2 秒、Java と .NET は 1.3 秒</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Package size</source>
        <translation>パッケージサイズ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Of the code, unpacked: a large one takes seconds to load</source>
        <translation>展開後のコードのサイズ。大きいと読み込みに数秒かかります</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Until a new environment is there with its code, before it initialises</source>
        <translation>新しい実行環境とコードが用意されるまで(初期化の前)</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Initialisation</source>
        <translation>初期化</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Of runtime and function; unset, it follows from runtime, package and memory. What takes more than 10 s is begun anew as part of the first invocation</source>
        <translation>ランタイムと関数の初期化。未設定ならランタイム・パッケージ・メモリから決まります。10 秒を超えると最初の呼び出しの一部としてやり直します</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Processor share of it</source>
        <translation>そのプロセッサーの割合</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Part of the usual initialisation that more memory makes quicker, and less makes slower</source>
        <translation>通常の初期化のうち、メモリの増減で速くも遅くもなる部分</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Idle time</source>
        <translation>アイドル時間</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>An environment that is not used for so long is removed</source>
        <translation>この間使われない実行環境は削除されます</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Reuses</source>
        <translation>再利用</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>The one used last</source>
        <translation>最後に使ったもの</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>The one idle longest</source>
        <translation>最も長く空いているもの</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Which idle environment gets the next invocation</source>
        <translation>次の呼び出しに使う空き実行環境</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Failures reset</source>
        <translation>失敗で初期化</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>After an error its environment initialises anew before it serves again; after a timeout it always does</source>
        <translation>エラーの後、実行環境は初期化し直します。タイムアウトの後は常にそうします</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Bills initialisation</source>
        <translation>初期化に課金</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Whether it is part of the billed duration</source>
        <translation>課金時間に含めるか</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invoke overhead</source>
        <translation>呼び出しオーバーヘッド</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Of the service, for each invocation, before its work begins; not billed</source>
        <translation>処理の前にサービスにかかる呼び出しごとの時間。課金されません</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Reserved concurrency</source>
        <translation>予約済み同時実行数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Concurrency</source>
        <translation>同時実行数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>So many of its region's concurrency are its own, and no more; 0: everything is throttled. Unset, it shares what is not reserved</source>
        <translation>リージョンの同時実行数のうち専有する分(上限でもある)。0 ならすべてスロットリング。未設定なら予約されていない分を共有します</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Provisioned concurrency</source>
        <translation>プロビジョニング済み同時実行数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Environments that are kept ready, and paid for; what they cannot take runs on demand</source>
        <translation>常に用意しておく有料の実行環境。超えた分はオンデマンドで動きます</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Scaling rate</source>
        <translation>スケーリングレート</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>New environments in 10 s: so many at once, and as the rate is refilled all the time, a tenth of it each second after</source>
        <translation>10 秒あたりの新しい実行環境: 一度にこの数まで、以後は補充に応じて毎秒その 10 分の 1</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Retry attempts</source>
        <translation>再試行回数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Of events that fail: after 1 minute, then after 2 more</source>
        <translation>失敗したイベントを 1 分後、さらに 2 分後に再試行</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Event age</source>
        <translation>イベントの有効期間</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>An event that has not been processed by then is given up</source>
        <translation>これまでに処理されないイベントは破棄されます</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Event size</source>
        <translation>イベントサイズ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>A larger event is refused, where its size is stated</source>
        <translation>サイズが指定されていて、これより大きいイベントは拒否されます</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Share of events that the internal queue hands over twice</source>
        <translation>内部キューが 2 回渡すイベントの割合</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>On success</source>
        <translation>成功時</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Id of a queue or topic that it is linked to: gets a record of each event that succeeded</source>
        <translation>リンク先のキューかトピックの ID。成功したイベントの記録を受け取ります</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>On failure</source>
        <translation>失敗時</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Id of a queue or topic that it is linked to: gets events that failed or became too old</source>
        <translation>リンク先のキューかトピックの ID。失敗または期限切れのイベントを受け取ります</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Id of a queue in its region that gets events that failed or became too old; no link is needed</source>
        <translation>失敗または期限切れのイベントを受け取る、同じリージョンのキューの ID。リンクは不要です</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Messages of a queue in one invocation, at most; more than 10 need a batching window, and no FIFO queue</source>
        <translation>1 回の呼び出しで処理するキューのメッセージの上限。10 超はバッチウィンドウが必要で、FIFO キューでは使えません</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batching window</source>
        <translation>バッチウィンドウ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>The first message of a batch waits so long for others; standard queues only</source>
        <translation>バッチの最初のメッセージが他を待つ時間。標準キューのみ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Maximum concurrency</source>
        <translation>最大同時実行数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batches of one queue that are worked on at once, at most; unset, only the function's own limits act</source>
        <translation>1 つのキューで同時に処理するバッチの上限。未設定なら関数の制限だけが効きます</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batch failure</source>
        <translation>バッチ失敗時</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>The whole batch</source>
        <translation>バッチ全体</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Failed messages</source>
        <translation>失敗したメッセージ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>What comes back when a message fails: its batch, or it alone (ReportBatchItemFailures); of a FIFO queue, it and all after it</source>
        <translation>メッセージ失敗時に戻るもの: バッチ全体、またはそれだけ(ReportBatchItemFailures)。FIFO キューではそれ以降すべて</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Pollers at the start</source>
        <translation>開始時のポーラー数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batches of a queue that are read at once to begin with</source>
        <translation>最初に同時に読むキューのバッチ数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Pollers when idle</source>
        <translation>アイドル時のポーラー数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>So few of them are left when nothing comes, if no maximum concurrency is set</source>
        <translation>何も来ないときに残る数(最大同時実行数が未設定の場合)</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Poller growth</source>
        <translation>ポーラーの増加</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>More of them in a minute, as long as messages have to wait</source>
        <translation>メッセージが待っている間、1 分ごとに増える数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Most pollers</source>
        <translation>ポーラーの上限</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batches of one queue that may be read at once</source>
        <translation>1 つのキューで同時に読めるバッチ数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>ConcurrentExecutions: invocations under way, those whose environment starts among them</source>
        <translation>ConcurrentExecutions: 実行中の呼び出し(実行環境の起動中を含む)</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invocations that ended well per second</source>
        <translation>1 秒あたりに正常終了した呼び出し</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>95 % of invocations took at most this long, the start of an environment included</source>
        <translation>呼び出しの 95 % はこの時間以内(実行環境の起動を含む)</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Cold starts</source>
        <translation>コールドスタート</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invocations whose environment had to start or initialise, since the start</source>
        <translation>実行環境の起動か初期化を要した呼び出し、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Starting, idle or busy, provisioned ones among them</source>
        <translation>起動中・アイドル・使用中の合計(プロビジョニング済みを含む)</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Environments that wait for an invocation</source>
        <translation>呼び出しを待つ実行環境</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Environments that are placed or initialise</source>
        <translation>配置中か初期化中の実行環境</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invocations that failed, timed out or were throttled per second</source>
        <translation>1 秒あたりに失敗・タイムアウト・スロットリングされた呼び出し</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invocations</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invocations: let in since the start, throttled ones apart</source>
        <translation>Invocations: 開始からの受け付け数(スロットリングを除く)</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Errors: invocations that failed, timeouts among them, since the start</source>
        <translation>Errors: 失敗した呼び出し(タイムアウトを含む)、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Timeouts</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Invocations that were ended by their timeout, since the start</source>
        <translation>タイムアウトで打ち切られた呼び出し、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Throttles</source>
        <translation>スロットル</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Throttles: attempts that were not let in, since the start</source>
        <translation>Throttles: 受け付けられなかった試行、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Duration</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Duration: of an invocation without the start of its environment, mean since the start</source>
        <translation>Duration: 実行環境の起動を除く呼び出しの時間、開始からの平均</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Provisioned</source>
        <translation>プロビジョニング済み</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Provisioned environments that are ready or busy</source>
        <translation>待機中か使用中のプロビジョニング済み実行環境</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Provisioned in use</source>
        <translation>プロビジョニング使用率</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>ProvisionedConcurrencyUtilization: share of them at work</source>
        <translation>ProvisionedConcurrencyUtilization: そのうち使用中の割合</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>On provisioned</source>
        <translation>プロビジョニング利用</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>ProvisionedConcurrencyInvocations, since the start</source>
        <translation>ProvisionedConcurrencyInvocations、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Spillover</source>
        <translation>スピルオーバー</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>ProvisionedConcurrencySpilloverInvocations: on demand, as all provisioned ones were at work</source>
        <translation>ProvisionedConcurrencySpilloverInvocations: すべて使用中のためオンデマンドで実行</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Unreserved in use</source>
        <translation>非予約の使用数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>UnreservedConcurrentExecutions: what functions of its region use of what is not reserved</source>
        <translation>UnreservedConcurrentExecutions: リージョンの関数が使う、予約されていない同時実行数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Asynchronous events that wait for another attempt</source>
        <translation>再試行を待つ非同期イベント</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Events received</source>
        <translation>受信イベント</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>AsyncEventsReceived, since the start</source>
        <translation>AsyncEventsReceived、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>AsyncEventAge: of the oldest event that waits or runs</source>
        <translation>AsyncEventAge: 待機中か実行中の最も古いイベントの経過時間</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Events dropped</source>
        <translation>破棄イベント</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>AsyncEventsDropped: given up with nowhere to go, since the start</source>
        <translation>AsyncEventsDropped: 行き先なく破棄されたもの、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Event retries</source>
        <translation>イベント再試行</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Further attempts after errors, since the start</source>
        <translation>エラー後の再試行、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Dead-lettered</source>
        <translation>デッドレター</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Events moved to its dead-letter queue, since the start</source>
        <translation>デッドレターキューへ移したイベント、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Destination failures</source>
        <translation>送信先エラー</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>DestinationDeliveryFailures, since the start</source>
        <translation>DestinationDeliveryFailures、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Pollers</source>
        <translation>ポーラー</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Readers of its queues, one batch each</source>
        <translation>キューを読むもの、1 つにつき 1 バッチ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batches held</source>
        <translation>保留バッチ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Throttled batches that are tried again</source>
        <translation>再試行されるスロットリング済みバッチ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Messages returned</source>
        <translation>戻されたメッセージ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Messages that failed in a batch that did not, since the start</source>
        <translation>成功したバッチの中で失敗したメッセージ、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Received in vain</source>
        <translation>無駄な受信</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Batches that were throttled until they were visible again, since the start</source>
        <translation>再び可視になるまでスロットリングされたバッチ、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Duration of all invocations, each rounded up to 1 ms</source>
        <translation>全呼び出しの時間(1 ms 単位に切り上げ)</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>GB-seconds</source>
        <translation>GB 秒</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Billed duration times memory, on demand and provisioned</source>
        <translation>課金時間 × メモリ(オンデマンドとプロビジョニング済み)</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Requests, durations and what is kept ready at list prices of us-east-1, without the free tier</source>
        <translation>リクエスト・時間・常時準備分を us-east-1 の定価で計算(無料枠を除く)</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Attempts of its calls and sends beyond the first, since the start</source>
        <translation>呼び出しと送信の 2 回目以降の試行、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Second attempts of its calls before the first was answered, since the start</source>
        <translation>最初の応答前に行った呼び出しの 2 回目の試行、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Attempts of its calls and sends that a circuit breaker did not let through, since the start</source>
        <translation>サーキットブレーカーが止めた呼び出しと送信の試行、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Usual start</source>
        <translation>通常の起動時間</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Placement and initialisation of a new environment, mean</source>
        <translation>新しい実行環境の配置と初期化の平均</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>it has no link to send to {}{}</source>
        <translation>{} へ送るリンクがありません{}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>a link to it</source>
        <translation>そこへのリンク</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>it may run longer than {} hides a message from others</source>
        <translation>{} がメッセージを隠す時間より長く実行される可能性があります</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>at most its visibility timeout, {}; a sixth of that is advised</source>
        <translation>可視性タイムアウト {} 以下(推奨はその 6 分の 1)</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>{} is a FIFO queue</source>
        <translation>{} は FIFO キューです</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>at most 10</source>
        <translation>最大 10</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>the queue {} is in another region</source>
        <translation>キュー {} は別のリージョンにあります</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>function and queue in one region</source>
        <translation>関数とキューを同じリージョンに</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>only {} are reserved for it</source>
        <translation>予約されているのは {} だけです</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>a batch of more than 10 has to wait for its messages</source>
        <translation>10 件を超えるバッチはメッセージを待つ必要があります</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>a batching_window of at least 1 s</source>
        <translation>1 s 以上の batching_window</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>the FIFO topic {} delivers to queues only</source>
        <translation>FIFO トピック {} はキューにしか配信しません</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>a standard topic, or a queue between the two</source>
        <translation>標準トピックにするか、間にキューを置く</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>AWS Lambda</source>
        <translation>AWS Lambda</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>Code that runs when it is asked to: an environment for each invocation, started and removed by the provider</source>
        <translation>呼ばれたときに動くコード。呼び出しごとの実行環境はプロバイダーが起動・削除します</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>sends an item to it after the work</source>
        <translation>処理の後に送信する</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>publishes to it after the work</source>
        <translation>処理の後に発行する</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>calls it during the work, and waits</source>
        <translation>処理中に呼び出して待つ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>nothing invokes it</source>
        <translation>呼び出すものがありません</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>{} function</source>
        <translation>{} 個の関数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>{} functions</source>
        <translation>{} 個の関数</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_descriptor.cpp"/>
        <source>function {}</source>
        <translation>関数 {}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_environments.cpp"/>
        <source>{node} loses {1} environments with {other}</source>
        <translation>{node} が {other} とともに {1} 個の実行環境を失いました</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_events.cpp"/>
        <source>{node}: an event that cannot be processed goes to {other}</source>
        <translation>{node}: 処理できないイベントを {other} へ</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_events.cpp"/>
        <source>{node}: an event that cannot be processed is lost</source>
        <translation>{node}: 処理できないイベントが失われました</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_poller.cpp"/>
        <source>{node}: little comes from {other}, it reads it with {1} pollers</source>
        <translation>{node}: {other} からの到着が少なく、ポーラー {1} 個で読み取り</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_poller.cpp"/>
        <source>{node} adds pollers: messages wait in {other}, it reads it with {1}</source>
        <translation>{node} がポーラーを追加: {other} でメッセージが待機、{1} 個で読み取り</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_poller.cpp"/>
        <source>{node} reads {other} with {1} pollers, the most it may have</source>
        <translation>{node} は上限のポーラー {1} 個で {other} を読み取り</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_program.cpp"/>
        <source>{node}: an invocation ran into its timeout of {1} s and was ended</source>
        <translation>{node}: 呼び出しが {1} 秒のタイムアウトに達し、打ち切られました</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{m} reserved</source>
        <translation>予約 {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>region allows {m}</source>
        <translation>リージョン上限 {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>grows by {m} in 10 s</source>
        <translation>10 秒に {m} 増加</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>10 x {m} a second</source>
        <translation>毎秒 10 x {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} timed out</source>
        <translation>{n} 件タイムアウト</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>may run {m} s</source>
        <translation>上限 {m} 秒</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} batch held</source>
        <translation>{n} バッチ保留</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} batches held</source>
        <translation>{n} バッチ保留</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>back in {in}</source>
        <translation>{in} 後に戻る</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} event waits</source>
        <translation>{n} イベント待機</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} events wait</source>
        <translation>{n} イベント待機</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>retry in {in}</source>
        <translation>{in} 後に再試行</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} initialising</source>
        <translation>{n} 初期化中</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} starting</source>
        <translation>{n} 起動中</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>ready in {in}</source>
        <translation>{in} 後に準備完了</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>initialises in {in}</source>
        <translation>{in} 後に初期化</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} provisioned</source>
        <translation>{n} プロビジョニング済み</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{m} in use</source>
        <translation>{m} 使用中</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>cold</source>
        <translation>コールド</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>no environment</source>
        <translation>実行環境なし</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} warm</source>
        <translation>{n} ウォーム</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>next goes in {in}</source>
        <translation>次は {in} 後に終了</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} events lost</source>
        <translation>{n} イベント喪失</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>no destination</source>
        <translation>送信先なし</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{n} dead-lettered</source>
        <translation>{n} 件デッドレター</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>queue hides too briefly</source>
        <translation>キューの可視性が短い</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>{m} s are advised</source>
        <translation>{m} 秒を推奨</translation>
    </message>
    <message>
        <location filename="../../core/services/function/function_view.cpp"/>
        <source>no power</source>
        <translation>停電</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>breaker open</source>
        <translation>ブレーカー開</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>probes in {in}</source>
        <translation>{in} 後に試行</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>breaker half open</source>
        <translation>ブレーカー半開</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>{n} of {m} probes well</source>
        <translation>試行 {n}/{m} 成功</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>retries used up</source>
        <translation>再試行枠なし</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>budget is empty</source>
        <translation>バジェット空</translation>
    </message>
    <message>
        <location filename="../../core/services/guard_notes.cpp"/>
        <source>{n} of {m} tokens left</source>
        <translation>トークン残 {n}/{m}</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>a step such as "work constant 5 ms", "call db", "parallel { call a; call b }", "send orders" or "reply"</source>
        <translation>"work constant 5 ms"、"call db"、"parallel { call a; call b }"、"send orders"、"reply" のようなステップ</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>is one too many</source>
        <translation>が 1 つ多すぎます</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>at most {} steps</source>
        <translation>最大 {} ステップ</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>is a parallel block within another</source>
        <translation>は parallel ブロックの中の parallel ブロックです</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>cannot stand in a parallel block</source>
        <translation>は parallel ブロックに置けません</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>only calls between its braces</source>
        <translation>括弧の中は call だけ</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>is not understood</source>
        <translation>を解釈できません</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>goes on with {} that has no meaning here</source>
        <translation>にここでは意味のない {} が続いています</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has a quotation mark that is not closed</source>
        <translation>の引用符が閉じていません</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has a brace too many</source>
        <translation>の括弧が 1 つ余分です</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has no service time: {}</source>
        <translation>に処理時間がありません: {}</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has no size after "per": {}</source>
        <translation>の "per" の後にサイズがありません: {}</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>a size such as "KiB" or "64 KiB"</source>
        <translation>"KiB" や "64 KiB" のようなサイズ</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>does not say which class</source>
        <translation>にクラスがありません</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>"class NAME { work 5 ms; reply }"</source>
        <translation>"class NAME { work 5 ms; reply }"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has no block</source>
        <translation>にブロックがありません</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>is the second program of that class</source>
        <translation>はそのクラスの 2 つ目のプログラムです</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has a block that is not closed</source>
        <translation>のブロックが閉じていません</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>a "}" after its steps</source>
        <translation>ステップの後に "}"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has an empty block</source>
        <translation>のブロックが空です</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>at least one step between its braces</source>
        <translation>括弧の中に 1 つ以上のステップ</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>does not say what to call</source>
        <translation>に呼び出し先がありません</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>"call TARGET" or "call TARGET optional"</source>
        <translation>"call TARGET" か "call TARGET optional"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>goes on with {}</source>
        <translation>に {} が続いています</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>nothing or "optional" after the target</source>
        <translation>ターゲットの後は何もなしか "optional"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>does not say where to send</source>
        <translation>に送信先がありません</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>"send TARGET" or "send TARGET 50 %"</source>
        <translation>"send TARGET" か "send TARGET 50 %"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has no share in {}</source>
        <translation>の {} に割合がありません</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>a share such as "50 %" or "0.5"</source>
        <translation>"50 %" や "0.5" のような割合</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>"parallel { call a; call b }"</source>
        <translation>"parallel { call a; call b }"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>a "}" after its calls</source>
        <translation>call の後に "}"</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>at least one call between its braces</source>
        <translation>括弧の中に 1 つ以上の call</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>step {} {} {}</source>
        <translation>ステップ {} {} {}</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>has no link to {}{}</source>
        <translation>に {} へのリンクがありません{}</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>names something that is called, not sent to</source>
        <translation>が指すのは送信先ではなく呼び出し先です</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>names something that is sent to, not called</source>
        <translation>が指すのは呼び出し先ではなく送信先です</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>the program is too long</source>
        <translation>プログラムが長すぎます</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>answers again after step {}</source>
        <translation>がステップ {} の後に再び応答しています</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>one reply</source>
        <translation>reply は 1 つ</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>it never replies{}, and {} waits for an answer</source>
        <translation>応答しないのに{0}、{1} が応答を待っています</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>{} to the class {}</source>
        <translation>{} (クラス {})</translation>
    </message>
    <message>
        <location filename="../../core/services/handler/handler_program.cpp"/>
        <source>a step "reply"</source>
        <translation>"reply" ステップ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_credits.cpp"/>
        <source>{node} is out of CPU credits: it runs at {1} % of its CPUs</source>
        <translation>{node} の CPU クレジットが尽き、CPU の {1} % で動作</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_credits.cpp"/>
        <source>{node} has CPU credits again</source>
        <translation>{node} の CPU クレジットが戻りました</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Instance type</source>
        <translation>インスタンスタイプ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Its hourly price and, where slots are not stated, its work slots follow from it</source>
        <translation>1 時間の料金と、未設定なら処理スロット数もこれで決まります</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Operating system</source>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Windows takes some three minutes longer to boot, and its licence costs 0.046 USD an hour and vCPU</source>
        <translation>Windows は起動に約 3 分長くかかり、ライセンス料が 1 時間・vCPU あたり 0.046 USD かかります</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Purchase option</source>
        <translation>購入オプション</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>On demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Reserved</source>
        <translation>リザーブド</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Reserved capacity</source>
        <translation>予約容量</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Spot: cheaper, until the provider wants the capacity back, two minutes after it has said so. Reserved: an instance or savings plan for a year, cheaper, paid for whether it runs or not. Reserved capacity: kept for it, paid for in full whether it runs or not</source>
        <translation>スポット: 安価だが、プロバイダーが通知の 2 分後に容量を回収する。リザーブド: 1 年のリザーブドインスタンスまたは Savings Plans で安価、実行の有無にかかわらず支払う。予約容量: 専用に確保され、実行の有無にかかわらず全額支払う</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Spot price</source>
        <translation>スポット価格</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Share of the on-demand price that a spot instance costs</source>
        <translation>オンデマンド価格に対するスポットの割合</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Reserved price</source>
        <translation>リザーブド価格</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Share of the on-demand price that a reserved instance costs each hour; licences are not cheaper</source>
        <translation>リザーブドインスタンスの 1 時間あたりの費用がオンデマンド価格に占める割合。ライセンスは安くならない</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>When interrupted</source>
        <translation>中断時の動作</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Terminated</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>What becomes of a spot instance that is taken back; a stopped one starts again once there is capacity, a hibernated one goes on then with its memory, but leaves with its notice, not two minutes later</source>
        <translation>回収されるスポットインスタンスの扱い。停止したものは容量が戻ると再び起動し、休止したものはメモリの内容から再開しますが、2 分後ではなく通知と同時に離れます</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Drains on notice</source>
        <translation>通知でドレイン</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>From its spot notice on it leaves its balancers and polls no more, finishes what it has, and ends</source>
        <translation>スポット通知を受けたらロードバランサーから外れ、ポーリングをやめ、手元の処理を終えて終了します</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>How many requests or messages it works on at once; unset, one for each vCPU of the type</source>
        <translation>同時に処理するリクエストやメッセージの数。未設定ならタイプの vCPU 数</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Work on one request or message, in its slot</source>
        <translation>スロットでの 1 件のリクエストまたはメッセージの処理</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>CPU share</source>
        <translation>CPU の割合</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>How much of a busy slot's time its processor works; the rest it waits for disks, networks and others</source>
        <translation>使用中のスロットでプロセッサーが働く時間の割合。残りはディスクやネットワークなどの待ち</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Contention</source>
        <translation>競合</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Load makes it slower: with n slots busy work takes 1 + contention * (n - 1) times as long, and more by coherency</source>
        <translation>負荷で遅くなります: 使用中スロット n で処理は 1 + contention * (n - 1) 倍、さらに一貫性の分だけ延びます</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Coherency</source>
        <translation>一貫性</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>What busy slots cost each other: with n of them work takes coherency * n * (n - 1) times its time longer</source>
        <translation>使用中スロット同士の負担: n 個で処理は coherency * n * (n - 1) 倍の時間だけ延びます</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>GC pause</source>
        <translation>GC 停止</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>So long its garbage collector stops all work at once, time and again: what is under way takes longer by that, and health checks wait. 0: never</source>
        <translation>ガベージコレクターが繰り返しすべての処理を同時に止める時間。進行中の処理はその分長くかかり、ヘルスチェックは待たされます。0 なら止まりません</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Work between pauses</source>
        <translation>停止までの処理量</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Work fills the memory: after so much of it, in all slots together, comes the next pause. Twice the load makes twice the pauses</source>
        <translation>処理がメモリを埋めます。全スロット合計でこれだけ処理すると次の停止が来ます。負荷が 2 倍なら停止も 2 倍です</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>CPU credits</source>
        <translation>CPU クレジット</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>As its family</source>
        <translation>ファミリーに従う</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Standard</source>
        <translation>スタンダード</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Of T types, when their credits are used up: standard ones run at their baseline, unlimited ones go on and may be charged for it. By family: T2 standard, T3 and T4g unlimited</source>
        <translation>T タイプでクレジットを使い切った場合: スタンダードはベースラインで動き、無制限は続行して追加料金がかかることがあります。ファミリー別では T2 がスタンダード、T3 と T4g が無制限</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Credits at first</source>
        <translation>初期クレジット</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>CPU credits of a T type that is there from the start of the run; unset, and for one that is launched later: T2 has 30 for each vCPU, others none</source>
        <translation>開始時からある T タイプの CPU クレジット。未設定時や後で起動したものは、T2 が vCPU あたり 30、他は 0</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Waiting line</source>
        <translation>待ち行列</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Requests that may wait for a slot; one more is refused</source>
        <translation>スロットを待てるリクエスト数。超えると拒否されます</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Boot time</source>
        <translation>起動時間</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>From start until its program listens</source>
        <translation>開始からプログラムが待ち受けるまで</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>One launched during the run waits so long for its host before it boots; not billed yet</source>
        <translation>実行中に起動したインスタンスがホストを待つ時間(起動前、課金なし)</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Hibernating</source>
        <translation>休止に入る時間</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Its memory is written to its disk for so long until it is off; billed until then</source>
        <translation>電源が切れるまでメモリをディスクに書き込む時間。それまで課金されます</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Resuming</source>
        <translation>再開時間</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Of one that was hibernated: its memory is read back, and its program goes on where it was; nothing boots</source>
        <translation>休止していたもの: メモリを読み戻し、プログラムは続きから動きます。起動は不要です</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Recovery alarm</source>
        <translation>復旧アラーム</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>So many failed status checks in a row, one a minute, until it is moved to another host of its zone, where it boots; 0: there is no alarm</source>
        <translation>ステータスチェックがこの回数（毎分1回）続けて失敗すると、同じゾーンの別のホストに移り、そこで起動する。0: アラームなし</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Queues it polls</source>
        <translation>ポーリングするキュー</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Messages asked for in one receive</source>
        <translation>1 回の受信で求めるメッセージ数</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Receives under way at once; 0: one for each slot</source>
        <translation>同時に行う受信の数。0 ならスロットごとに 1 つ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Pause after an empty receive</source>
        <translation>空の受信後の待ち時間</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>A poller whose receive failed, or found nothing and did not wait for it, asks again so long after</source>
        <translation>受信に失敗したか、待たずに何も見つからなかったポーラーは、この時間の後に再び受信する</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Pause after another one</source>
        <translation>続けて空だった後の待ち時間</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>The same where its receive before had brought nothing, too; the guide's example for clients without the back-off of an SDK is 400 ms</source>
        <translation>その前の受信も空だった場合の待ち時間。SDK のバックオフを使わないクライアントについてのガイドの例は 400 ms</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>As long as it holds a message it asks this often that it stay hidden; 0: never</source>
        <translation>メッセージを保持する間、この間隔で可視性を延長します。0 なら延長しません</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Heartbeat extends by</source>
        <translation>ハートビートの延長</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Each heartbeat hides the message for so long from then on; whole seconds</source>
        <translation>各ハートビートがその時点から隠す時間(秒単位)</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Share of work that fails at its end: a caller gets an error, a message comes back</source>
        <translation>最後に失敗する処理の割合: 呼び出し元にはエラー、メッセージは戻ります</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Share of messages that fail whoever works on them, and however often</source>
        <translation>誰が何度処理しても失敗するメッセージの割合</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Crash</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Share of work at whose end the process crashes with all that it holds: callers are refused, messages come back after their visibility timeouts</source>
        <translation>終了時にプロセスが保持中のものごとクラッシュする処理の割合: 呼び出し元は拒否され、メッセージは可視性タイムアウト後に戻ります</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Restart time</source>
        <translation>再起動時間</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>From a crash until the process works again; the machine stays up</source>
        <translation>クラッシュからプロセスが再び動くまで。マシンは稼働したままです</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>What comes back when a message fails that came with others in one receive: it alone, or all of them</source>
        <translation>同じ受信で届いたメッセージの 1 つが失敗したとき戻るもの: それだけ、または全部</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Repeats receives</source>
        <translation>受信の再試行</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>A receive that is not answered is made again, twice at most, under the same attempt id: a FIFO queue gives the same messages again</source>
        <translation>応答のない受信を同じ試行 ID で最大 2 回やり直します。FIFO キューは同じメッセージを返します</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Send batch</source>
        <translation>送信バッチ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Calls and sends</source>
        <translation>呼び出しと送信</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Items that go along a send link in one call, at most</source>
        <translation>1 回の呼び出しで送信リンクへ送る最大数</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Send batch window</source>
        <translation>送信バッチウィンドウ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>The first item of a batch waits so long for others; then it goes with what there is</source>
        <translation>バッチの最初の 1 件が他を待つ時間。過ぎればあるだけ送ります</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Delete batch</source>
        <translation>削除バッチ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Messages of a queue that are deleted in one call, at most</source>
        <translation>1 回の呼び出しで削除するキューのメッセージの最大数</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Delete batch window</source>
        <translation>削除バッチウィンドウ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>The first message to be deleted waits so long for others; then they go. It stays hidden no longer for it</source>
        <translation>最初の削除対象が他を待つ時間。そのために隠れる時間が延びることはありません</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Honours deadlines</source>
        <translation>期限を守る</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Of requests that state one: work and calls for a caller who has given up are not begun, and its own calls are given up when the caller's time is over, which they state in turn</source>
        <translation>期限付きリクエストについて: 諦めた呼び出し元のための処理や呼び出しは始めず、期限が過ぎれば自身の呼び出しも打ち切り、その期限を先へも伝えます</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>What it does with a request or message, steps separated by ; or a new line: "work exponential 8 ms", "call TARGET" or "call TARGET optional" (holding the slot), "parallel { call A; call B }", "send TARGET" or "send TARGET 50 %", "reply"; "work 2 ms per KiB" goes by the request's size, "class NAME { work 5 ms; reply }" is for requests of a class. TARGET is the id or name of what a link leads to. Empty: work for the service time, call along all request links, send along all send links, reply</source>
        <translation>リクエストやメッセージの処理内容。ステップは ; か改行で区切ります: "work exponential 8 ms"、"call TARGET" または "call TARGET optional"(スロットを占有)、"parallel { call A; call B }"、"send TARGET" または "send TARGET 50 %"、"reply"。"work 2 ms per KiB" はリクエストのサイズに応じ、"class NAME { work 5 ms; reply }" はそのクラス用です。TARGET はリンク先の ID か名前。空なら: 処理時間だけ働き、全リクエストリンクを呼び、全送信リンクへ送り、応答します</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>95 % of the work took at most this long here, waiting included</source>
        <translation>ここでの処理の 95 % はこの時間以内(待ち時間を含む)</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Requests and messages finished per second</source>
        <translation>1 秒あたりに完了したリクエストとメッセージ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Share of slots at work right now</source>
        <translation>現在処理中のスロットの割合</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>CPU utilisation right now: slots at work, as far as they do not wait for others</source>
        <translation>現在の CPU 使用率: 他を待っていない処理中のスロット</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Balance of a burstable instance, none for others; below zero it owes what it spent in advance</source>
        <translation>バースト可能インスタンスの残高(他にはありません)。負なら前借り分です</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Status check</source>
        <translation>ステータスチェック</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>1 while its status checks fail: host or system do not answer; else 0</source>
        <translation>ステータスチェックの失敗中は1（ホストまたはシステムが応答しない）、それ以外は0</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Requests refused or failed per second</source>
        <translation>1 秒あたりに拒否または失敗したリクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Seconds that it is billed for: from running on, at least 60 a start; of a reserved one all</source>
        <translation>請求対象の秒数: running から、起動ごとに最低 60 秒。リザーブドの場合は全時間</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Billed time at the list price of type and region, by its purchase option</source>
        <translation>タイプとリージョンの定価での請求時間、購入オプションによる</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Crashes</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Of its process, since the start</source>
        <translation>プロセスのクラッシュ、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>GC pauses</source>
        <translation>GC 停止回数</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Of its garbage collector, since the start</source>
        <translation>ガベージコレクターによる停止、開始以降</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Paused</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>How long all its work stood still in them</source>
        <translation>その間すべての処理が止まっていた時間</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Slots for work, busy or free</source>
        <translation>処理スロット(使用中と空きの合計)</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>Amazon EC2</source>
        <translation>Amazon EC2</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>A machine with work slots: answers requests, polls queues, calls and sends on</source>
        <translation>処理スロットを持つマシン。リクエストに応答し、キューをポーリングし、呼び出しや送信をします</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>calls it during the work, holding the slot</source>
        <translation>処理中にスロットを占有して呼び出す</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>nothing calls it, and it polls no queue</source>
        <translation>呼び出すものもポーリングするキューもありません</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>{} instance</source>
        <translation>{} 台のインスタンス</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>{} instances</source>
        <translation>{} 台のインスタンス</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_descriptor.cpp"/>
        <source>instance {}</source>
        <translation>インスタンス {}</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>finishing</source>
        <translation>完了待ち</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>not checked yet</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>no check passed yet</source>
        <translation>まだチェックに合格していない</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>next check in {in}</source>
        <translation>次のチェックまで {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} delete failed</source>
        <translation>{n} 件削除失敗</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} deletes failed</source>
        <translation>{n} 件削除失敗</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>worked on again</source>
        <translation>再び処理される</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>out of credits</source>
        <translation>クレジット切れ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>runs at {n} %</source>
        <translation>{n} % で動作</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} refused</source>
        <translation>{n} 件拒否</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>of batches</source>
        <translation>バッチの</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} past deadline</source>
        <translation>{n} 件期限切れ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>nobody waits</source>
        <translation>待つ者なし</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>rebalance recommended</source>
        <translation>再調整を推奨</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>spot notice</source>
        <translation>スポット通知</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>hibernated</source>
        <translation>休止中</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>hibernating</source>
        <translation>休止処理中</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} status check failed</source>
        <translation>ステータスチェック {n} 回失敗</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} status checks failed</source>
        <translation>ステータスチェック {n} 回失敗</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>another host in {in}</source>
        <translation>{in} 後に別のホストへ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} launch refused</source>
        <translation>起動拒否 {n} 件</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>{n} launches refused</source>
        <translation>起動拒否 {n} 件</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>resuming</source>
        <translation>再開中</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>rebooting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>booting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>by its provider</source>
        <translation>プロバイダーによる</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>restarting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>crashed</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_kind.cpp"/>
        <source>messages return</source>
        <translation>メッセージは戻る</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} is launching: pending for {1} s</source>
        <translation>{node} を起動: {1} 秒保留</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node}: the control plane refuses its launch, it tries again in {1} s</source>
        <translation>{node}: コントロールプレーンが起動を拒否、{1} 秒後に再試行</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node}: insufficient instance capacity in {other}, it tries again in {1} s</source>
        <translation>{node}: {other} のインスタンス容量が不足、{1} 秒後に再試行</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node}: no spot capacity in {other}, it tries again in {1} s</source>
        <translation>{node}: {other} にスポット容量なし、{1} 秒後に再試行</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} resumes: its memory is read for {1} s</source>
        <translation>{node} が再開: メモリを {1} 秒で読み込み</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} boots: {1} s</source>
        <translation>{node} が起動中: {1} 秒</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} goes on where it was</source>
        <translation>{node} が続きから動作</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} has booted</source>
        <translation>{node} の起動完了</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} is rebooted: its provider maintains the host</source>
        <translation>{node} が再起動: プロバイダーによるホスト保守</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} is being terminated: it finishes what it has</source>
        <translation>{node} を終了中、手元の処理は完了</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_life.cpp"/>
        <source>{node} is terminated</source>
        <translation>{node} が終了しました</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} is at risk: a rebalance is recommended</source>
        <translation>{node} に中断のおそれ: 再調整を推奨</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} gets a spot notice: it is interrupted at once</source>
        <translation>{node} にスポット通知: 直ちに中断</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} gets a spot notice: it is interrupted in {1} s</source>
        <translation>{node} にスポット通知: {1} 秒後に中断</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} is interrupted: its spot capacity is taken back</source>
        <translation>{node} が中断: スポット容量が回収されました</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} gets spot capacity again: it starts</source>
        <translation>{node} にスポット容量が戻り、開始します</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} hibernates: its memory is written for {1} s</source>
        <translation>{node} が休止へ: メモリを {1} 秒で書き込み</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_spot.cpp"/>
        <source>{node} is hibernated</source>
        <translation>{node} は休止中</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_status.cpp"/>
        <source>{node} is moved to another host: {1} status checks failed</source>
        <translation>{node} は別のホストに移されます: ステータスチェック {1} 回失敗</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_worker.cpp"/>
        <source>{node} has crashed with {1} pieces of work</source>
        <translation>{node} が {1} 件の処理とともにクラッシュ</translation>
    </message>
    <message>
        <location filename="../../core/services/instance/instance_worker.cpp"/>
        <source>{node} has started again</source>
        <translation>{node} が再開しました</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>there is a character that no id has</source>
        <translation>ID に使えない文字があります</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>the id of a queue</source>
        <translation>キューの ID</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>How often the work sends along this link</source>
        <translation>処理がこのリンクへ送る頻度</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Message delay</source>
        <translation>メッセージの遅延</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a queue: each message's own delay, instead of the queue's; a FIFO queue refuses it</source>
        <translation>キュー宛て: キューの値に代わるメッセージごとの遅延。FIFO キューは受け付けません</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Message groups</source>
        <translation>メッセージグループ</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Each message belongs to one of so many groups; a FIFO queue refuses those without (0)</source>
        <translation>各メッセージはこの数のグループのいずれかに属します。FIFO キューはグループなし(0)を拒否します</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Group skew</source>
        <translation>グループの偏り</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>0: all groups are equally likely; 1: the k-th gets 1/k of the first one's messages (Zipf)</source>
        <translation>0: 全グループが同確率。1: k 番目は 1 番目の 1/k(Zipf)</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Group by</source>
        <translation>グループ化の基準</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Chance</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Key: what a request with a key causes belongs to the group of that key, which with fewer groups several keys share; without a key chance decides</source>
        <translation>キー: キー付きリクエストから生じたものは、そのキーのグループに属します(グループが少なければ複数のキーで共有)。キーがなければランダムです</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Distinct bodies</source>
        <translation>本文の種類</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>So many different contents are sent, for content-based de-duplication; 0: no two are equal</source>
        <translation>内容ベースの重複排除用に、送る内容の種類数。0 なら同じものはありません</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>De-duplication id</source>
        <translation>重複排除 ID</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Each message states an id of its own, which its retries repeat; off: it states none</source>
        <translation>各メッセージが固有の ID を持ち、再試行でも同じです。オフなら持ちません</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Of each message, for filters of subscriptions: "type: order 70 %, refund; price: 1..500"; $key and $class are those of the request that it comes from</source>
        <translation>サブスクリプションのフィルター用の各メッセージの属性: "type: order 70 %, refund; price: 1..500"。$key と $class は元のリクエストのもの</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Values in each message's body, for filters on bodies: "customer.vip: true 5 %; total: 1..500"</source>
        <translation>本文フィルター用の各メッセージの本文の値: "customer.vip: true 5 %; total: 1..500"</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Message size</source>
        <translation>メッセージサイズ</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Bytes of each message, attributes included: "4 KiB", "uniform 1 KiB 300 KiB", "exponential 8 KiB", "lognormal 4 KiB 1"; unset, size does not matter</source>
        <translation>属性を含む各メッセージのバイト数: "4 KiB"、"uniform 1 KiB 300 KiB"、"exponential 8 KiB"、"lognormal 4 KiB 1"。未設定ならサイズは無関係です</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Attempts after the first that failed</source>
        <translation>最初の失敗後の試行回数</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Back-off</source>
        <translation>バックオフ</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Pause before the first retry; it doubles with every further one</source>
        <translation>最初の再試行前の間隔。以後は倍になります</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Back-off cap</source>
        <translation>バックオフの上限</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>The pause grows no longer than this</source>
        <translation>間隔はこれより延びません</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Equal</source>
        <translation>イコール</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Decorrelated</source>
        <translation>無相関</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Full: anything up to the pause; equal: half of it fixed, half random; decorrelated: from the first pause to three times the one before</source>
        <translation>フル: 間隔までの任意の長さ。イコール: 半分固定、半分ランダム。無相関: 最初の間隔から直前の 3 倍まで</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Back-off growth</source>
        <translation>バックオフの増え方</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Doubling</source>
        <translation>倍増</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Whether the pause doubles with every retry or stays the same</source>
        <translation>再試行ごとに間隔を倍にするか、一定にするか</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retry budget</source>
        <translation>再試行バジェット</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Guards</source>
        <translation>保護</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retries that each request earns, 0.1: one for ten; without any left a failure is final. 0: no budget</source>
        <translation>リクエストごとに得る再試行枠。0.1 なら 10 件に 1 回。尽きると失敗は確定します。0 ならバジェットなし</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retry reserve</source>
        <translation>再試行の蓄え</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retries that the budget can save up; there from the start</source>
        <translation>バジェットに貯められる再試行数(開始時から満杯)</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Standard retry mode of the SDKs, as in botocore, 2026-08</source>
        <translation>Standard retry mode of the SDKs, as in botocore, 2026-08</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retry tokens</source>
        <translation>再試行トークン</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>In a full bucket that pays for retries, 500 in the SDKs; when it cannot, a failure is final. 0: no bucket</source>
        <translation>再試行に使うバケットの容量(SDK では 500)。足りなければ失敗は確定します。0 ならバケットなし</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Cost of a retry</source>
        <translation>再試行のコスト</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Tokens; a request that succeeds after retries gives back what its last one took</source>
        <translation>トークン数。再試行で成功したリクエストは最後の分を返します</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Cost after a timeout</source>
        <translation>タイムアウト後のコスト</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Tokens of a retry after an attempt that timed out</source>
        <translation>タイムアウト後の再試行に使うトークン数</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Success gives back</source>
        <translation>成功時の返却</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Tokens, of a request that succeeds without a retry</source>
        <translation>再試行なしで成功したリクエストが返すトークン数</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Circuit breaker</source>
        <translation>サーキットブレーカー</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Share of failed calls from which on none is made for a while; 0: no breaker</source>
        <translation>呼び出しをしばらく止める失敗率。0 ならブレーカーなし</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Breaker looks at</source>
        <translation>ブレーカーの対象</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>The last so many calls; it does not open before there were so many</source>
        <translation>直近の呼び出し数。これに満たない間は開きません</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Breaker pause</source>
        <translation>ブレーカーの休止</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>An open breaker lets nothing through for so long</source>
        <translation>開いたブレーカーが何も通さない時間</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Breaker probes</source>
        <translation>ブレーカーの試行</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Calls that it then lets through; when all of them succeed it closes</source>
        <translation>その後に通す呼び出し数。すべて成功すれば閉じます</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Filter policy</source>
        <translation>フィルターポリシー</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Delivers only what matches, as JSON: {"type": ["order", {"prefix": "re"}]}; empty: everything</source>
        <translation>一致するものだけ配信(JSON): {"type": ["order", {"prefix": "re"}]}。空ならすべて</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Filter scope</source>
        <translation>フィルターの対象</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>What the filter policy looks at</source>
        <translation>フィルターポリシーが見るもの</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Dead-letter queue</source>
        <translation>デッドレターキュー</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Id of a queue that gets what could not be delivered; empty: that is lost</source>
        <translation>配信できなかったものを受け取るキューの ID。空なら失われます</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: attempts after the first</source>
        <translation>Web エンドポイント宛て: 2 回目以降の試行回数</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retries at once</source>
        <translation>即時の再試行</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: so many of them without a pause</source>
        <translation>Web エンドポイント宛て: 間隔を空けない回数</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retries before back-off</source>
        <translation>バックオフ前の再試行</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: so many of them at the shortest pause</source>
        <translation>Web エンドポイント宛て: 最短の間隔で行う回数</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retries after back-off</source>
        <translation>バックオフ後の再試行</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: so many of them at the longest pause</source>
        <translation>Web エンドポイント宛て: 最長の間隔で行う回数</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Shortest pause</source>
        <translation>最短の間隔</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: where the back-off begins</source>
        <translation>Web エンドポイント宛て: バックオフの始まり</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Longest pause</source>
        <translation>最長の間隔</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: where the back-off ends</source>
        <translation>Web エンドポイント宛て: バックオフの終わり</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Back-off function</source>
        <translation>バックオフ関数</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Arithmetic</source>
        <translation>等差</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Geometric</source>
        <translation>等比</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: how the pauses grow between the two</source>
        <translation>Web エンドポイント宛て: その間の間隔の増え方</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Most a second</source>
        <translation>1 秒あたりの上限</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To a web endpoint: deliveries that leave in a second, repeats among them; unset, any number</source>
        <translation>Web エンドポイント宛て: 1 秒あたりの配信数(再試行を含む)。未設定なら無制限</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Retry jitter</source>
        <translation>再試行ジッター</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Each pause before a retry is longer or shorter by a random part of itself, this at most</source>
        <translation>再試行前の各間隔が、最大この割合だけランダムに増減します</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Raw message delivery</source>
        <translation>raw メッセージ配信</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>To queues and web endpoints: the message as it is, without the envelope that adds 900 bytes; with more than 10 attributes that fails</source>
        <translation>キューと Web エンドポイント宛て: 900 バイトの外装を付けずそのまま配信。属性が 10 個を超えると失敗します</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>One way; unset, it follows from the places of both ends</source>
        <translation>片道。未設定なら両端の場所から決まります</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Share of packets, either way, that vanish</source>
        <translation>どちらの方向でも消えるパケットの割合</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>The caller gives up after this long and may try again</source>
        <translation>呼び出し元はこの時間で諦め、再試行することがあります</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>Hedge after</source>
        <translation>ヘッジまで</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>The caller asks a second time when there is no answer by then, and takes the first; for reads</source>
        <translation>それまでに応答がなければもう一度要求し、先の応答を使います。読み取り用</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>States its deadline</source>
        <translation>期限を伝える</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>The request says when its caller gives up; balancers pass that on, and instances that honour deadlines do no work in vain</source>
        <translation>リクエストに呼び出し元が諦める時刻を付けます。ロードバランサーはそれを伝え、期限を守るインスタンスは無駄な処理をしません</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>An attempt to send counts as failed after this long</source>
        <translation>送信の試行はこの時間で失敗と見なします</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>A target silent for this long gives a gateway timeout; unset, the balancer's idle timeout</source>
        <translation>ターゲットがこの時間応答しないとゲートウェイタイムアウトになる。未設定ならロードバランサーのアイドルタイムアウト</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>A receive (beyond its wait) or delete counts as failed after this long</source>
        <translation>受信(待機時間を除く)や削除はこの時間で失敗と見なします</translation>
    </message>
    <message>
        <location filename="../../core/services/link_settings.cpp"/>
        <source>A delivery attempt counts as failed after this long</source>
        <translation>配信の試行はこの時間で失敗と見なします</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>over capacity in {other}</source>
        <translation>{other} で容量超過</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>scales in {other}</source>
        <translation>{other} でスケーリング中</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>twice the capacity in {in}</source>
        <translation>容量が 2 倍になるまで {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>clients still know {other}</source>
        <translation>クライアントはまだ {other} を知っている</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>for {in}</source>
        <translation>あと {in}</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>fails open</source>
        <translation>フェイルオープン</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>{n} of {m} healthy</source>
        <translation>{m} 台中 {n} 台が正常</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>shifted away</source>
        <translation>ゾーンシフト中</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>from {other}</source>
        <translation>{other} から退避</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>shifts from nowhere</source>
        <translation>シフト元のゾーンなし</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>no such zone in its region</source>
        <translation>リージョンにそのゾーンがない</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>leaves {other}</source>
        <translation>{other} を除外</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>fails open in {other}</source>
        <translation>{other} でフェイルオープン</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>{n} starts slowly</source>
        <translation>{n} 台スロースタート中</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>{n} start slowly</source>
        <translation>{n} 台スロースタート中</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>full share in {in}</source>
        <translation>{in} 後に全量</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>{n} gets less</source>
        <translation>{n} 台を抑制中</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>{n} get less</source>
        <translation>{n} 台を抑制中</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer.cpp"/>
        <source>failing too often</source>
        <translation>失敗が多い</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_capacity.cpp"/>
        <source>{node} is over its capacity in {other}: more than {1} requests a second are refused</source>
        <translation>{node} は {other} で容量を超過: 毎秒 {1} リクエストを超える分は拒否される</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_capacity.cpp"/>
        <source>{node} scales in {other}: twice the capacity in {1} s</source>
        <translation>{node} は {other} でスケーリング中: {1} 秒後に容量が 2 倍</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_capacity.cpp"/>
        <source>{node} takes {1} requests a second in {other}</source>
        <translation>{node} は {other} で毎秒 {1} リクエストを受け付ける</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>that is no id of a zone</source>
        <translation>ゾーンの ID ではありません</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>the id of a zone, or nothing</source>
        <translation>ゾーンの ID、または空</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Application: deals out requests by the algorithm, and makes errors with codes. Network: passes connections on; all of a flow go to the target that its hash gives, and those of an unhealthy target are reset</source>
        <translation>アプリケーション: アルゴリズムでリクエストを振り分け、エラーコードを返します。ネットワーク: 接続をそのまま渡します。フローはハッシュで決まるターゲットへ行き、異常なターゲットの接続はリセットされます</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Sticky sessions</source>
        <translation>スティッキーセッション</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Of an application balancer: a user's requests go to the target that served the first of them, as long as it is in service. A user is the key of a request, or one of the sessions below</source>
        <translation>アプリケーション型: ユーザーのリクエストは、最初に処理したターゲットが稼働している限りそこへ送られます。ユーザーはリクエストのキー、または下のセッション</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Stickiness lasts</source>
        <translation>維持期間</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>So long after its first request a user is dealt out anew</source>
        <translation>最初のリクエストからこの時間でユーザーを割り当て直します</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Of so many users, or flows, are the requests that have no key, each by chance; with few of them load is uneven</source>
        <translation>キーのないリクエストを出すユーザーやフローの数。少ないと負荷が偏ります</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Idle timeout</source>
        <translation>アイドルタイムアウト</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Of an application balancer: a connection silent for so long is closed; a target that has not answered by then is a gateway timeout (504). A link to a target may state another timeout</source>
        <translation>Application Load Balancer の場合: この時間通信のない接続は閉じられ、それまでに応答しないターゲットはゲートウェイタイムアウト (504) になる。ターゲットへのリンクには別のタイムアウトを設定できる</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Flow idle timeout</source>
        <translation>フローのアイドルタイムアウト</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Of a network balancer: a flow that is not used for so long is forgotten, and its next packets make a new one; a target silent for so long has lost it, unless the link to it states another timeout</source>
        <translation>Network Load Balancer の場合: この時間使われないフローは忘れられ、次のパケットは新しいフローになる。リンクに別のタイムアウトがない限り、この時間応答しないターゲットはフローを失う</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Round robin</source>
        <translation>ラウンドロビン</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Least outstanding requests</source>
        <translation>最小未処理リクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Weighted random</source>
        <translation>加重ランダム</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Less busy of two</source>
        <translation>2 つのうち空いている方</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Which healthy target gets the next request</source>
        <translation>次のリクエストを受ける正常なターゲット</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Mitigates anomalies</source>
        <translation>異常の緩和</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>With weighted random: a target that fails far more often than the others gets less, step by step</source>
        <translation>加重ランダムで、他よりずっと多く失敗するターゲットへの配分を段階的に減らします</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Slow start</source>
        <translation>スロースタート</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>A target that becomes healthy gets a share that grows evenly for so long; 0: the full one at once. Not with least outstanding requests</source>
        <translation>正常になったターゲットへの配分をこの時間で均等に増やします。0 なら直ちに全量。最小未処理リクエストでは使えません</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Shifts away from</source>
        <translation>退避するゾーン</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Id of a zone whose targets get nothing while those of others are healthy; empty: none</source>
        <translation>他が正常な間、何も送らないゾーンの ID。空ならなし</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Cross-zone</source>
        <translation>クロスゾーン</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Off: clients spread evenly over zones, and each zone's share stays within it</source>
        <translation>オフ: クライアントはゾーンへ均等に分かれ、各ゾーンの分はその中に留まります</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Clients keep addresses</source>
        <translation>クライアントのアドレス保持時間</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>With cross-zone off: so long clients may come to a zone that has left the DNS, by a zonal shift or for want of healthy targets; they move over evenly. 0: at once. The service says 60 s</source>
        <translation>クロスゾーンがオフの場合: ゾーンシフトまたは正常なターゲットの不足で DNS から外れたゾーンに、クライアントがこの時間まで来ることがある。均等に移っていく。0: すぐに。サービスの値は 60 秒</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Capacity per zone</source>
        <translation>ゾーンごとの容量</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests a second that the balancer's own nodes take in each zone, to begin with; more are refused (503). Unset: all</source>
        <translation>ロードバランサー自身のノードが各ゾーンで当初受け付ける毎秒のリクエスト数。超えた分は拒否される (503)。未設定ならすべて受け付ける</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Scales out in</source>
        <translation>スケールアウト時間</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Nodes that could not bear the load if another zone were lost take twice as much after so long; 0: never. In a run they get no smaller</source>
        <translation>他のゾーンを失うと負荷に耐えられないノードは、この時間の後に 2 倍を受け付ける。0: しない。実行中に小さくはならない</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests per connection</source>
        <translation>接続あたりのリクエスト数</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>That clients make over one connection, on average. For the bill alone: a capacity unit is 25 new connections a second</source>
        <translation>クライアントが 1 つの接続で行う平均リクエスト数。請求にのみ使われる: 1 キャパシティユニットは毎秒 25 の新規接続</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Check interval</source>
        <translation>チェック間隔</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Time between two health checks of a target</source>
        <translation>ターゲットのヘルスチェックの間隔</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Check timeout</source>
        <translation>チェックのタイムアウト</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>A check without an answer counts as failed after this long</source>
        <translation>この間応答のないチェックは失敗と見なします</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>First check after</source>
        <translation>最初のチェック</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Phase of the checks: the first one comes this long after the start</source>
        <translation>チェックの位相: 開始から最初のチェックまで</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Healthy threshold</source>
        <translation>正常のしきい値</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Passed checks in a row until an unhealthy target gets requests again</source>
        <translation>異常なターゲットが再びリクエストを受けるまでの連続成功回数</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Unhealthy threshold</source>
        <translation>異常のしきい値</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Failed checks in a row until a target gets no more requests</source>
        <translation>ターゲットがリクエストを受けなくなるまでの連続失敗回数</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Fails open below</source>
        <translation>フェイルオープンの下限</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Target group health</source>
        <translation>ターゲットグループの正常性</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>With fewer healthy targets all of them get requests, unhealthy ones, too. With cross-zone off each zone counts its own</source>
        <translation>正常なターゲットがこれより少ないと、異常なものも含めてすべてにリクエストを送ります。クロスゾーンがオフなら、ゾーンごとに数えます</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Fails open below percent</source>
        <translation>フェイルオープンの下限 (%)</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>The same in percent of the registered targets; 0: off. Below either of the two is enough</source>
        <translation>同じく、登録済みターゲットに対する割合 (%)。0: オフ。どちらか一方を下回れば作動します</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Leaves a zone below</source>
        <translation>ゾーン除外の下限</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>With cross-zone off: a zone with fewer healthy targets gets nothing while another has enough; 0: off. Not fewer than what it fails open below</source>
        <translation>クロスゾーンがオフの場合: 正常なターゲットがこれより少ないゾーンには、足りているゾーンがある間は送りません。0: オフ。フェイルオープンの下限以上にします</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Leaves a zone below percent</source>
        <translation>ゾーン除外の下限 (%)</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>The same in percent of the zone's registered targets; 0: off</source>
        <translation>同じく、ゾーンの登録済みターゲットに対する割合 (%)。0: オフ</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Deregistration delay</source>
        <translation>登録解除の遅延</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Deregistration</source>
        <translation>登録解除</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>How long a target that is being terminated drains: no new requests, those in flight finish; what is still open then is cut</source>
        <translation>終了するターゲットをドレインする時間: 新規は送らず、処理中は完了させ、残りは切断します</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests that came in per second</source>
        <translation>1 秒あたりに届いたリクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Targets that get requests</source>
        <translation>リクエストを受けるターゲット</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Registered targets, those that drain left out</source>
        <translation>登録済みのターゲット(ドレイン中を除く)</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests that a target has not answered yet; a silent one keeps them until the idle timeout, or that of the link to it</source>
        <translation>ターゲットがまだ応答していないリクエスト。応答しないターゲットはアイドルタイムアウト、またはリンクのタイムアウトまで保持する</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests answered with an error of target or balancer (502, 503, 504)</source>
        <translation>ターゲットまたはロードバランサーのエラー(502, 503, 504)で応答したリクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests since the start that a target refused or broke off</source>
        <translation>ターゲットに拒否または切断されたリクエスト、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests since the start that found no target, or no room in the balancer's node</source>
        <translation>開始以降、ターゲットがないか、ロードバランサーのノードに余裕がなかったリクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests since the start that a target did not answer in time</source>
        <translation>ターゲットが時間内に応答しなかったリクエスト、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests since the start whose client had given up before the answer came</source>
        <translation>応答前にクライアントが諦めたリクエスト、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Resets</source>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Of a network balancer: requests since the start whose connection was reset or found no target</source>
        <translation>ネットワーク型: 接続がリセットされたか、ターゲットがなかったリクエスト、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Requests since the start that were more than the balancer's nodes take in their zone; counted as 503 or resets, too</source>
        <translation>開始以降、ロードバランサーのノードがそのゾーンで受け付ける量を超えたリクエスト。503 またはリセットとしても数えられる</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>95 % of answers took the target at most this long</source>
        <translation>応答の 95 % はターゲットでこの時間以内</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Initial</source>
        <translation>初期</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>New targets that have not passed their first check</source>
        <translation>最初のチェックにまだ成功していない新しいターゲット</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Registered targets that failed their checks</source>
        <translation>チェックに失敗した登録済みターゲット</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Targets that get nothing new and finish what they have</source>
        <translation>新規を受けず、手元の処理を終えるターゲット</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>LCU-hours</source>
        <translation>LCU 時間</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Capacity units of all hours: new connections, open requests or bytes, whichever are most in an hour</source>
        <translation>全時間のキャパシティユニット: 1 時間ごとに新規接続、処理中リクエスト、バイト数のうち最大のもの</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Begun hours and capacity units at list prices of us-east-1, in any region</source>
        <translation>開始した時間とキャパシティユニット、どのリージョンでも us-east-1 の定価で</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>a zone would fail open before the balancer leaves it</source>
        <translation>ロードバランサーがゾーンを除外する前に、そのゾーンがフェイルオープンしてしまいます</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>at least {}{}, or 0</source>
        <translation>{}{} 以上、または 0</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Load balancer</source>
        <translation>ロードバランサー</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Elastic Load Balancing</source>
        <translation>Elastic Load Balancing</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>Spreads requests over healthy targets; finds dead ones only by its health checks</source>
        <translation>正常なターゲットへリクエストを分散します。停止したものはヘルスチェックでしか見つかりません</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>passes requests on to it while it is healthy</source>
        <translation>正常な間、リクエストを渡す</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>no targets</source>
        <translation>ターゲットなし</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>{} load balancer</source>
        <translation>{} 台のロードバランサー</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>{} load balancers</source>
        <translation>{} 台のロードバランサー</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_descriptor.cpp"/>
        <source>load balancer {}</source>
        <translation>ロードバランサー {}</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} passed check {1} of {2}</source>
        <translation>{other} がチェック {1}/{2} に成功</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} is in service</source>
        <translation>{other} が稼働開始</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} is in service again</source>
        <translation>{other} が稼働再開</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} failed check {1} of {2}</source>
        <translation>{other} がチェック {1}/{2} に失敗</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} is out: no more requests for it</source>
        <translation>{other} を除外、送信を停止</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{node} resets {1} connections to {other}</source>
        <translation>{node} が {other} への {1} 接続をリセット</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>no target is healthy: {node} fails open and tries all of them</source>
        <translation>正常なターゲットなし: {node} はフェイルオープン</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{1} of {2} targets are healthy: {node} fails open and tries all of them</source>
        <translation>正常なターゲットは {2} 台中 {1} 台: {node} はフェイルオープン</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{1} of {2} targets are healthy: {node} tries no others</source>
        <translation>正常なターゲットは {2} 台中 {1} 台: {node} はそれだけを使用</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{1} of {2} targets in {other} are healthy: it gets no more of {node}</source>
        <translation>{other} の正常なターゲットは {2} 台中 {1} 台: {node} はこのゾーンを除外</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{1} of {2} targets in {other} are healthy: it gets its share of {node}</source>
        <translation>{other} の正常なターゲットは {2} 台中 {1} 台: {node} はこのゾーンに再び配分</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{1} of {2} targets in {other} are healthy: {node} tries all of them</source>
        <translation>{other} の正常なターゲットは {2} 台中 {1} 台: {node} はそのすべてに送信</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} starts slowly: its full share in {1} s</source>
        <translation>{other} がスロースタート: {1} 秒後に全量</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} fails {1} % of its requests: it gets less</source>
        <translation>{other} がリクエストの {1} % を失敗: 配分を減らします</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{other} drains for {1} s: it gets nothing new</source>
        <translation>{other} を {1} 秒ドレイン: 新規は送りません</translation>
    </message>
    <message>
        <location filename="../../core/services/load_balancer/load_balancer_targets.cpp"/>
        <source>{node} cuts {1} requests that {other} still has</source>
        <translation>{node} が {other} に残る {1} 件のリクエストを切断</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>fields such as "type: order 70 %, refund; price: 1..500"</source>
        <translation>"type: order 70 %, refund; price: 1..500" のようなフィールド</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>a message has at most 30 fields</source>
        <translation>メッセージのフィールドは最大 30 個です</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>a field is NAME: VALUE, VALUE ...</source>
        <translation>フィールドは NAME: VALUE, VALUE ... の形です</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>the shares of a field are more than 100 %</source>
        <translation>フィールドの割合の合計が 100 % を超えています</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>a share is a number before the %</source>
        <translation>割合は % の前の数です</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>a range goes from the lower number to the higher one</source>
        <translation>範囲は小さい数から大きい数へ</translation>
    </message>
    <message>
        <location filename="../../core/services/message_fields.cpp"/>
        <source>after the $ comes key or class</source>
        <translation>$ の後は key か class です</translation>
    </message>
    <message>
        <location filename="../../core/services/message_size.cpp"/>
        <source>a size such as "4 KiB", "uniform 1 KiB 300 KiB" or "lognormal 4 KiB 1"</source>
        <translation>"4 KiB"、"uniform 1 KiB 300 KiB"、"lognormal 4 KiB 1" のようなサイズ</translation>
    </message>
    <message>
        <location filename="../../core/services/message_size.cpp"/>
        <source>there is no size with a unit</source>
        <translation>単位付きのサイズがありません</translation>
    </message>
    <message>
        <location filename="../../core/services/message_size.cpp"/>
        <source>there is no second size with a unit</source>
        <translation>単位付きの 2 つ目のサイズがありません</translation>
    </message>
    <message>
        <location filename="../../core/services/message_size.cpp"/>
        <source>there is no sigma after the median</source>
        <translation>中央値の後にシグマがありません</translation>
    </message>
    <message>
        <location filename="../../core/services/message_size.cpp"/>
        <source>something follows that has no meaning there</source>
        <translation>意味のないものが続いています</translation>
    </message>
    <message>
        <location filename="../../core/services/message_size.cpp"/>
        <source>a message has at least 1 byte</source>
        <translation>メッセージは 1 バイト以上です</translation>
    </message>
    <message>
        <location filename="../../core/services/places/function_account.cpp"/>
        <source>its region's functions may run {} at once, and {} of them are reserved</source>
        <translation>リージョンの関数の同時実行は {} まで、うち {} が予約済みです</translation>
    </message>
    <message>
        <location filename="../../core/services/places/function_account.cpp"/>
        <source>at least {} that are not reserved, so {} reserved at most</source>
        <translation>予約なしが {} 以上必要なので、予約は最大 {}</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>AWS Region</source>
        <translation>AWS リージョン</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>A place on the earth, isolated from other regions; zones and regional services stand in it</source>
        <translation>他のリージョンから隔離された地球上の場所。ゾーンとリージョンサービスが入ります</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>Which real region this is; its place gives delays to clients and other regions</source>
        <translation>対応する実際のリージョン。場所によりクライアントや他のリージョンとの遅延が決まります</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>Function concurrency</source>
        <translation>関数の同時実行数</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>How many invocations the functions in this region may run at once, all together; one more is throttled</source>
        <translation>このリージョンの関数全体で同時に実行できる呼び出し数。超えるとスロットリングされます</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>Availability Zone</source>
        <translation>アベイラビリティゾーン</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>One failure domain of its region, with power, cooling and network of its own</source>
        <translation>リージョン内の 1 つの障害ドメイン。独自の電源・冷却・ネットワークを持ちます</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>{} region</source>
        <translation>{} つのリージョン</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>{} regions</source>
        <translation>{} つのリージョン</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>region {}</source>
        <translation>リージョン {}</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>{} zone</source>
        <translation>{} つのゾーン</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>{} zones</source>
        <translation>{} つのゾーン</translation>
    </message>
    <message>
        <location filename="../../core/services/places/place_kinds.cpp"/>
        <source>zone {}</source>
        <translation>ゾーン {}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue.cpp"/>
        <source>{node}: a message is visible again after {1} receives</source>
        <translation>{node}: メッセージが再び可視 (受信 {1} 回)</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue.cpp"/>
        <source>{node}: a message goes to {other} after {1} receives</source>
        <translation>{node}: {1} 回受信したものを {other} へ</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>ids of queues, spaces between them</source>
        <translation>空白で区切ったキューの ID</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>dead letters of a FIFO queue go to a FIFO queue, and {} is a standard queue</source>
        <translation>FIFO キューのデッドレターの送り先は FIFO キューであり、{} は標準キュー</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>setting type</source>
        <translation>設定 type</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>a FIFO queue as its dead-letter queue</source>
        <translation>デッドレターキューとしての FIFO キュー</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>dead letters of a standard queue go to a standard queue, and {} is a FIFO queue</source>
        <translation>標準キューのデッドレターの送り先は標準キューであり、{} は FIFO キュー</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>a standard queue as its dead-letter queue</source>
        <translation>デッドレターキューとしての標準キュー</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO: order within each message group, and no de-duplication id stored twice in 5 minutes; fixed when it is created</source>
        <translation>FIFO: メッセージグループ内の順序を守り、重複排除 ID は 5 分間に一度だけ保存します。作成時に決まります</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>A received message stays hidden this long; not deleted by then, it comes back</source>
        <translation>受信されたメッセージが隠れる時間。その間に削除されなければ戻ります</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Receive wait time</source>
        <translation>受信待機時間</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Long polling: an empty receive waits this long for a message</source>
        <translation>ロングポーリング: 空の受信がメッセージを待つ時間</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Delivery delay</source>
        <translation>配信遅延</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>A sent message becomes visible only after this long</source>
        <translation>送信されたメッセージが可視になるまでの時間</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Retention</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>A message older than this, counted from its sending, is gone</source>
        <translation>送信からこれを過ぎたメッセージは消えます</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Maximum receives</source>
        <translation>最大受信数</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Redrive and limits</source>
        <translation>リドライブと上限</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Redrive policy: after so many receives the next attempt moves it to the linked dead-letter queue</source>
        <translation>リドライブポリシー: この回数受信した後、次の受信でリンク先のデッドレターキューへ移します</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>In-flight limit</source>
        <translation>処理中の上限</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Received and not yet deleted messages; beyond it a receive gets nothing</source>
        <translation>受信済みで未削除のメッセージ数。超えると受信は空になります</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Duplicate rate</source>
        <translation>重複率</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Standard queues</source>
        <translation>標準キュー</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>At least once: how often a receive or a delete misses a stored copy, which is then delivered again</source>
        <translation>少なくとも 1 回: 受信や削除が保存済みコピーを見逃し、再び配信される頻度</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Storage servers</source>
        <translation>ストレージサーバー</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Messages are spread over so many; with more than one, order is best effort</source>
        <translation>メッセージを分散するサーバー数。2 台以上では順序はベストエフォートです</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Short poll asks</source>
        <translation>ショートポーリングの対象</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>So many servers, from a random one on; a long poll asks all of them</source>
        <translation>無作為な 1 台から始まるサーバー数。ロングポーリングは全部に尋ねます</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Content-based de-duplication</source>
        <translation>コンテンツベースの重複排除</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO: where a sender states no de-duplication id, a hash of the body is the id</source>
        <translation>FIFO: 送信側が重複排除 ID を指定しなければ、本文のハッシュを ID にします</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>De-duplication scope</source>
        <translation>重複排除の範囲</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Message group</source>
        <translation>メッセージグループ</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO: where an id may stand only once within 5 minutes</source>
        <translation>FIFO: 5 分間に同じ ID を一度しか許さない範囲</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Throughput limit</source>
        <translation>スループット制限</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Per queue</source>
        <translation>キューごと</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Per message group</source>
        <translation>メッセージグループごと</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO: per message group, together with that de-duplication scope, is high throughput: the quota holds for each partition</source>
        <translation>FIFO: メッセージグループごとで、重複排除の範囲も同じなら高スループット: クォータはパーティションごとになります</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Call quota</source>
        <translation>呼び出しクォータ</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO: sends, receives and deletes that are taken in a second, each, by the queue or a partition</source>
        <translation>FIFO: キューまたはパーティションが 1 秒に受け付ける送信・受信・削除、それぞれの数</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>FIFO, high throughput: there are never more of them</source>
        <translation>FIFO の高スループット: これより増えません</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Redrive allow</source>
        <translation>リドライブ許可</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>As a dead-letter queue</source>
        <translation>デッドレターキューとして</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>No queue</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Those named</source>
        <translation>指定したもの</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Which queues may use this one as their dead-letter queue</source>
        <translation>これをデッドレターキューとして使えるキュー</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Allowed sources</source>
        <translation>許可する送信元</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Ids of queues, for redrive allow "those named"</source>
        <translation>リドライブ許可が「指定したもの」のときのキューの ID</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Move-back rate</source>
        <translation>再処理レート</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Dead letters that go back to their source in a second, once they are told to</source>
        <translation>再処理の指示後、1 秒あたりに送信元へ戻るデッドレター</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Purge takes</source>
        <translation>パージの所要時間</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Times and sizes</source>
        <translation>時間とサイズ</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>From the order to purge until what was sent before is gone</source>
        <translation>指示から、それまでの送信分が消えるまで</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Largest message</source>
        <translation>最大メッセージサイズ</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>A larger message is refused, where senders state how large theirs are</source>
        <translation>送信側がサイズを指定していて、これより大きいメッセージは拒否されます</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Send latency</source>
        <translation>送信レイテンシー</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Time to store a message in several zones before the sender is told</source>
        <translation>送信側に応答する前に、複数ゾーンへ保存する時間</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>ApproximateNumberOfMessagesVisible: what a receive may return</source>
        <translation>ApproximateNumberOfMessagesVisible: 受信できるメッセージ</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>In flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>ApproximateNumberOfMessagesNotVisible: received and hidden, not yet deleted</source>
        <translation>ApproximateNumberOfMessagesNotVisible: 受信済みで隠れ、未削除のもの</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Oldest</source>
        <translation>最古</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>ApproximateAgeOfOldestMessage: of those that wait; without what was received three times or more</source>
        <translation>ApproximateAgeOfOldestMessage: 待機中の最古。3 回以上受信したものを除きます</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>NumberOfMessagesSent: accepted per second</source>
        <translation>NumberOfMessagesSent: 1 秒あたりの受け付け数</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>NumberOfMessagesDeleted: per second</source>
        <translation>NumberOfMessagesDeleted: 1 秒あたり</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Delayed</source>
        <translation>遅延</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>ApproximateNumberOfMessagesDelayed: not visible yet</source>
        <translation>ApproximateNumberOfMessagesDelayed: まだ可視でないもの</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Wait p95</source>
        <translation>待ち時間 p95</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>95 % of messages were received at most this long after their sending</source>
        <translation>メッセージの 95 % は送信からこの時間以内に受信されました</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Redelivered</source>
        <translation>再配信</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Receives beyond a message's first, since the start</source>
        <translation>2 回目以降の受信、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Messages moved here by another queue's redrive policy</source>
        <translation>別のキューのリドライブポリシーで移されたメッセージ</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>NumberOfMessagesReceived: since the start</source>
        <translation>NumberOfMessagesReceived: 開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Empty receives</source>
        <translation>空の受信</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>NumberOfEmptyReceives: receives that brought nothing, since the start</source>
        <translation>NumberOfEmptyReceives: 何も得られなかった受信、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Groups in flight</source>
        <translation>処理中のグループ</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>ApproximateNumberOfGroupsWithInflightMessages: nothing more of them is received until that message is done</source>
        <translation>ApproximateNumberOfGroupsWithInflightMessages: そのメッセージが済むまで、グループからは受信できません</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>De-duplicated</source>
        <translation>重複排除</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Sends that a FIFO queue accepted and did not store, since the start</source>
        <translation>FIFO キューが受け付けて保存しなかった送信、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Noisy tenants</source>
        <translation>ノイジーテナント</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Message groups of a standard queue whose messages come after the others'</source>
        <translation>標準キューで他より後回しになるメッセージグループ</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Moved back</source>
        <translation>再処理済み</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Dead letters that went back to their source, since the start</source>
        <translation>送信元へ戻ったデッドレター、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Purged</source>
        <translation>パージ</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Messages taken by purges, since the start</source>
        <translation>パージで消えたメッセージ、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>SentMessageSize: bytes of a sent message, mean since the start, where senders state them</source>
        <translation>SentMessageSize: 送信メッセージのバイト数、開始からの平均(送信側が指定する場合)</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Billed requests</source>
        <translation>課金リクエスト</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Sends, receives, deletes and visibility changes since the start; each 64 KiB that they carry is one</source>
        <translation>送信・受信・削除・可視性変更の累計。運ぶデータ 64 KiB ごとに 1 件</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Billed requests at the list price: 0.40 USD a million, FIFO 0.50</source>
        <translation>課金リクエストの定価: 100 万件あたり 0.40 USD、FIFO は 0.50</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Calls beyond a FIFO queue's quota, since the start</source>
        <translation>FIFO キューのクォータを超えた呼び出し、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Amazon SQS</source>
        <translation>Amazon SQS</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>Keeps messages until a consumer deletes them; hides what is being worked on</source>
        <translation>コンシューマーが削除するまでメッセージを保持し、処理中のものは隠します</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>is polled by it</source>
        <translation>ポーリングされる</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>moves there what was received too often</source>
        <translation>受信回数が多すぎるものを移す</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>nothing polls this queue</source>
        <translation>このキューをポーリングするものがありません</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>{} queue</source>
        <translation>{} 個のキュー</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>{} queues</source>
        <translation>{} 個のキュー</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_descriptor.cpp"/>
        <source>queue {}</source>
        <translation>キュー {}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_orders.cpp"/>
        <source>{node}: a purge is under way, another is refused</source>
        <translation>{node}: パージ中のため、次のパージは拒否されました</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_orders.cpp"/>
        <source>{node} is purged of {1} messages</source>
        <translation>{node}: パージで {1} 件のメッセージを削除</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>purge under way</source>
        <translation>パージ中</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>done in {in}</source>
        <translation>{in} 後に完了</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{m}/s at most</source>
        <translation>最大 {m}/s</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>in-flight limit {m}</source>
        <translation>処理中の上限 {m}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>receives get none</source>
        <translation>受信は空になる</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} group blocked</source>
        <translation>{n} グループ停滞</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} groups blocked</source>
        <translation>{n} グループ停滞</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>freed within {in}</source>
        <translation>{in} 以内に解放</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} received 3+×</source>
        <translation>{n} 件 3 回以上受信</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>oldest {age}</source>
        <translation>最古 {age}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} in flight</source>
        <translation>{n} 件処理中</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} delayed</source>
        <translation>{n} 件遅延</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>next in {in}</source>
        <translation>次は {in} 後</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} noisy tenant</source>
        <translation>ノイジーテナント {n}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} noisy tenants</source>
        <translation>ノイジーテナント {n}</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>served last</source>
        <translation>後回し</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>quota {m}/s</source>
        <translation>クォータ {m}/s</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} expired</source>
        <translation>{n} 件期限切れ</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>retention is over</source>
        <translation>保持期間を超過</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} redelivered</source>
        <translation>{n} 件再配信</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} de-duplicated</source>
        <translation>{n} 件重複排除</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>id was known</source>
        <translation>ID が既知</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} dead letter</source>
        <translation>デッドレター {n} 件</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>{n} dead letters</source>
        <translation>デッドレター {n} 件</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>after 1 receive</source>
        <translation>1 回受信後</translation>
    </message>
    <message>
        <location filename="../../core/services/queue/queue_view.cpp"/>
        <source>after {m} receives</source>
        <translation>{m} 回受信後</translation>
    </message>
    <message>
        <location filename="../../core/services/scene_network.cpp"/>
        <source>an end of the link is not there</source>
        <translation>リンクの端がありません</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule.cpp"/>
        <source>{node} is due</source>
        <translation>{node} の時刻です</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule.cpp"/>
        <source>due in {in}</source>
        <translation>{in} 後に実行</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Amazon EventBridge Scheduler</source>
        <translation>Amazon EventBridge Scheduler</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Sends to queues, topics and functions by the clock</source>
        <translation>時刻に従ってキュー・トピック・関数へ送ります</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>sends items to it when it is due</source>
        <translation>時刻が来たら送信する</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>publishes to it when it is due</source>
        <translation>時刻が来たら発行する</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>invokes it asynchronously when it is due</source>
        <translation>時刻が来たら非同期で呼び出す</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>"rate(5 minutes)" or "cron(0 12 ? * MON-FRI *)": minute, hour, day, month, weekday, year, in UTC; time 0 is a Monday, 1 January, 00:00</source>
        <translation>"rate(5 minutes)" または "cron(0 12 ? * MON-FRI *)": 分・時・日・月・曜日・年(UTC)。時刻 0 は 1 月 1 日月曜 00:00</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Sent along each link, each time</source>
        <translation>リンクごとに毎回送る数</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Items that go along a link in one call</source>
        <translation>1 回の呼び出しでリンクへ送る数</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Flexible window</source>
        <translation>フレックス時間枠</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Each time it comes later by a random part of this</source>
        <translation>毎回、このうちランダムな時間だけ遅れます</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Items that were accepted, since the start</source>
        <translation>受け付けられた数、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Next in</source>
        <translation>次回まで</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Until it is due again</source>
        <translation>次の時刻まで</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Under way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Items not accepted yet</source>
        <translation>まだ受け付けられていない数</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Items given up per second</source>
        <translation>1 秒あたりに断念した数</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>Times due</source>
        <translation>実行回数</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>{} schedule</source>
        <translation>{} 個のスケジュール</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>{} schedules</source>
        <translation>{} 個のスケジュール</translation>
    </message>
    <message>
        <location filename="../../core/services/schedule/schedule_descriptor.cpp"/>
        <source>schedule {}</source>
        <translation>スケジュール {}</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Subscriber</source>
        <translation>サブスクライバー</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Push, email, SMS</source>
        <translation>プッシュ、SMS など</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>People who receive a topic's notifications</source>
        <translation>トピックの通知を受け取る人々</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>subscribes to nothing</source>
        <translation>何も購読していません</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Mobile push</source>
        <translation>モバイルプッシュ</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Email</source>
        <translation>E メール</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>How they are reached; gives the usual delay</source>
        <translation>届け方。通常の遅延が決まります</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Where they are</source>
        <translation>所在地</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Until it has reached the person; unset, the usual of the protocol</source>
        <translation>本人に届くまで。未設定ならプロトコルの通常値</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Share of delivery attempts that fail</source>
        <translation>失敗する配信の割合</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Gone</source>
        <translation>宛先不在</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Share of delivery attempts that find nobody there any more: they are not repeated</source>
        <translation>宛先がもう存在しない配信の割合。再試行しません</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>How many they are; each notification reaches all of them</source>
        <translation>人数。各通知は全員に届きます</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Unsubscribe</source>
        <translation>購読解除</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Share of the people whom a notification reaches who then unsubscribe; with the last of them the subscription ends</source>
        <translation>通知を受けて購読を解除する人の割合。最後の 1 人でサブスクリプションが終わります</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Confirms after</source>
        <translation>再確認までの時間</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Email: more than 10 messages in a second deactivate the subscription; so long after it was told, somebody confirms it again; unset, nobody does</source>
        <translation>メール: 1 秒に 10 通を超えるとサブスクリプションは無効になる。通知を受けてからこの時間の後に誰かが再確認する。空欄なら誰も再確認しない</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Notifications that reached them per second</source>
        <translation>1 秒あたりに届いた通知</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Attempts that failed per second</source>
        <translation>1 秒あたりに失敗した試行</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Notifications that reached them since the start</source>
        <translation>届いた通知、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Subscribed</source>
        <translation>購読中</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>People who have not unsubscribed</source>
        <translation>購読を解除していない人</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>Unsubscribed</source>
        <translation>解除済み</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>People who have, since the start</source>
        <translation>購読を解除した人、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>95 % took at most this long here</source>
        <translation>95 % はこの時間以内</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>{node}: nobody subscribes any more</source>
        <translation>{node}: 購読者がいなくなりました</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>{n} deactivated</source>
        <translation>{n} 件が無効</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>over 10 emails/s</source>
        <translation>10 通/秒を超過</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>confirmed in {in}</source>
        <translation>{in} 後に再確認</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>unsubscribed</source>
        <translation>購読解除</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>{n} unsubscribed</source>
        <translation>{n} 人解除</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>nobody is left</source>
        <translation>残り 0 人</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>of {m}</source>
        <translation>{m} 人中</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>{} subscriber</source>
        <translation>{} 組のサブスクライバー</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>{} subscribers</source>
        <translation>{} 組のサブスクライバー</translation>
    </message>
    <message>
        <location filename="../../core/services/subscriber/subscriber_kind.cpp"/>
        <source>subscriber {}</source>
        <translation>サブスクライバー {}</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>a schedule such as "rate(5 minutes)" or "cron(0 12 ? * MON-FRI *)"</source>
        <translation>"rate(5 minutes)" や "cron(0 12 ? * MON-FRI *)" のようなスケジュール</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>a step is a number after the /</source>
        <translation>/ の後は数です</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>" is not understood</source>
        <translation>" を解釈できません</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>" is no range</source>
        <translation>" は範囲ではありません</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>there is no rate(...) or cron(...)</source>
        <translation>rate(...) も cron(...) もありません</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>a rate is a number and minutes, hours or days</source>
        <translation>rate は数と minutes, hours, days です</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>the unit is minutes, hours or days</source>
        <translation>単位は minutes, hours, days です</translation>
    </message>
    <message>
        <location filename="../../core/services/timetable.cpp"/>
        <source>a cron has six fields</source>
        <translation>cron のフィールドは 6 個です</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic.cpp"/>
        <source>{node}: {other} has unsubscribed</source>
        <translation>{node}: {other} が購読を解除</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic.cpp"/>
        <source>{node}: {other} has confirmed its subscription again</source>
        <translation>{node}: {other} がサブスクリプションを再確認した</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic.cpp"/>
        <source>{node}: more than 10 emails in a second deactivate the subscription of {other}</source>
        <translation>{node}: 1 秒に 10 通を超えるメールで {other} のサブスクリプションが無効になった</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic.cpp"/>
        <source>{node}: a copy that cannot be delivered goes to {other}</source>
        <translation>{node}: 配信できないコピーを {other} へ</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>link {}, setting dead_letter_queue</source>
        <translation>リンク {}、設定 dead_letter_queue</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>dead letters of a FIFO topic go to a FIFO queue, and {} is a standard queue</source>
        <translation>FIFO トピックのデッドレターの送り先は FIFO キューであり、{} は標準キュー</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>dead letters of a standard topic go to a standard queue, and {} is a FIFO queue</source>
        <translation>標準トピックのデッドレターの送り先は標準キューであり、{} は FIFO キュー</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>a FIFO topic delivers to queues alone, and {} is none</source>
        <translation>FIFO トピックはキューにしか配信しませんが、{} はキューではありません</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>a standard topic, or queues as its subscribers</source>
        <translation>標準トピックにするか、購読者をキューに</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>the FIFO queue {} cannot subscribe to a standard topic</source>
        <translation>FIFO キュー {} は標準トピックを購読できません</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>a FIFO topic, or a standard queue</source>
        <translation>FIFO トピック、または標準キュー</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Amazon SNS</source>
        <translation>Amazon SNS</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Delivers a copy of each publication to every subscription, and repeats what fails</source>
        <translation>発行されたもののコピーをすべてのサブスクリプションへ配信し、失敗は再試行します</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>delivers a copy of everything to it</source>
        <translation>すべてのコピーを配信する</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>nobody subscribes to this topic</source>
        <translation>このトピックの購読者がいません</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>FIFO: order within each message group for each subscriber, and no repeats; fixed when it is created</source>
        <translation>FIFO: 購読者ごと・メッセージグループごとに順序を守り、重複しません。作成時に決まります</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>FIFO: where a publisher states no de-duplication id, a hash of the body is the id</source>
        <translation>FIFO: 発行側が重複排除 ID を指定しなければ、本文のハッシュを ID にします</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Publish quota</source>
        <translation>発行クォータ</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>FIFO: publications that are taken in a second</source>
        <translation>FIFO: 1 秒あたりに受け付ける発行数</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Publish latency</source>
        <translation>発行レイテンシー</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Time to store a publication in several zones before the publisher is told</source>
        <translation>発行側に応答する前に、複数ゾーンへ保存する時間</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Published</source>
        <translation>発行</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>NumberOfMessagesPublished: per second</source>
        <translation>NumberOfMessagesPublished: 1 秒あたり</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Copies</source>
        <translation>コピー数</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Copies made of each publication</source>
        <translation>発行 1 件あたりのコピー数</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Copies not accepted yet</source>
        <translation>まだ受け付けられていないコピー</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>NumberOfNotificationsFailed: copies given up per second</source>
        <translation>NumberOfNotificationsFailed: 1 秒あたりに断念したコピー</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Delivery attempts beyond a copy's first, since the start</source>
        <translation>コピーの 2 回目以降の配信、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Filtered out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>NumberOfNotificationsFilteredOut: copies that a filter policy did not want, since the start</source>
        <translation>NumberOfNotificationsFilteredOut: フィルターポリシーに合わなかったコピー、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>NumberOfNotificationsRedrivenToDlq: copies moved to a dead-letter queue, since the start</source>
        <translation>NumberOfNotificationsRedrivenToDlq: デッドレターキューへ移したコピー、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Publications that a FIFO topic accepted and did not deliver, since the start</source>
        <translation>FIFO トピックが受け付けて配信しなかった発行、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>NumberOfNotificationsDelivered: copies that subscribers accepted, since the start</source>
        <translation>NumberOfNotificationsDelivered: 購読者が受け付けたコピー、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>PublishSize: bytes of a publication, mean since the start, where publishers state them</source>
        <translation>PublishSize: 発行のバイト数、開始からの平均(発行側が指定する場合)</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Subscriptions ended by those who had them, since the start</source>
        <translation>購読者が終えたサブスクリプション、開始からの累計</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Deactivated</source>
        <translation>無効</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>Email subscriptions that got more than 10 messages in a second and wait to be confirmed again</source>
        <translation>1 秒に 10 通を超えて受け取り、再確認を待っているメールのサブスクリプション</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>{} topic</source>
        <translation>{} 個のトピック</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>{} topics</source>
        <translation>{} 個のトピック</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_descriptor.cpp"/>
        <source>topic {}</source>
        <translation>トピック {}</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_kind.cpp"/>
        <source>{n} waits for a retry</source>
        <translation>{n} 件再試行待ち</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_kind.cpp"/>
        <source>{n} wait for a retry</source>
        <translation>{n} 件再試行待ち</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_kind.cpp"/>
        <source>to {other} in {in}</source>
        <translation>{in} 後に {other} へ</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_kind.cpp"/>
        <source>over the quota</source>
        <translation>クォータ超過</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_kind.cpp"/>
        <source>{n} filtered out</source>
        <translation>{n} 件除外</translation>
    </message>
    <message>
        <location filename="../../core/services/topic/topic_kind.cpp"/>
        <source>by filter policies</source>
        <translation>フィルターポリシーにより</translation>
    </message>
    <message>
        <location filename="../../core/session/live_run.cpp"/>
        <source>cannot restart: {}</source>
        <translation>再実行できません: {}</translation>
    </message>
    <message>
        <location filename="../../core/session/live_run.cpp"/>
        <source>refused: {}</source>
        <translation>拒否: {}</translation>
    </message>
    <message>
        <location filename="../../core/session/live_run.cpp"/>
        <source>The run could not take this change</source>
        <translation>実行中のため、この変更を反映できませんでした</translation>
    </message>
    <message>
        <location filename="../../core/session/replay.cpp"/>
        <source>there is no scene to apply</source>
        <translation>適用するシーンがありません</translation>
    </message>
    <message>
        <location filename="../../core/session/replay.cpp"/>
        <source>a fault can only be planned for a time to come</source>
        <translation>障害は未来の時刻にしか予定できません</translation>
    </message>
    <message>
        <location filename="../../core/session/replay.cpp"/>
        <source>this fault is over already</source>
        <translation>この障害はすでに終わっています</translation>
    </message>
    <message>
        <location filename="../../core/session/replay.cpp"/>
        <source>fault {}</source>
        <translation>障害 {}</translation>
    </message>
    <message>
        <location filename="../../core/session/replay.cpp"/>
        <source>the run is over by then</source>
        <translation>それまでに実行が終わります</translation>
    </message>
    <message>
        <location filename="../../core/session/replay.cpp"/>
        <source>a fault must last some time</source>
        <translation>障害には長さが必要です</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>{} is added</source>
        <translation>{} を追加</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>{} is gone</source>
        <translation>{} を削除</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>{} and {} {} more</source>
        <translation>{} ほか {} {}</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>change</source>
        <translation>件の変更</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>changes</source>
        <translation>件の変更</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>{}: {} is {}, was {}</source>
        <translation>{}: {} は {}(以前は {})</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>{} moves to {}</source>
        <translation>{} を {} へ移動</translation>
    </message>
    <message>
        <location filename="../../core/session/scene_change.cpp"/>
        <source>the map</source>
        <translation>地図</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>sends to</source>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>publishes to</source>
        <translation>発行</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>delivers to</source>
        <translation>配信</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>deletes at</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>hides a message at</source>
        <translation>メッセージを隠す</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{:.4g} ms</source>
        <translation>{:.4g} ms</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} is done with one after {}</source>
        <translation>{} が {} で 1 件完了</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} has one more</source>
        <translation>{} に 1 件追加</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} begins with one that waited {}</source>
        <translation>{} が {} 待った 1 件を開始</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>a packet between {} and {} is lost</source>
        <translation>{} と {} の間でパケットが失われました</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>step: {}; {}</source>
        <translation>ステップ: {}。{}</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>step: a timer or an answer, after which all is as before</source>
        <translation>ステップ: タイマーまたは応答。状態は変わりません</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>step: {}</source>
        <translation>ステップ: {}</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} asks {}</source>
        <translation>{} が {} に要求</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} sends to {}</source>
        <translation>{} が {} へ送信</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} publishes to {}</source>
        <translation>{} が {} へ発行</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} delivers to {}</source>
        <translation>{} が {} へ配信</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} polls {}</source>
        <translation>{} が {} をポーリング</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} deletes at {}</source>
        <translation>{} が {} で削除</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} checks {}</source>
        <translation>{} が {} をチェック</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} controls {}</source>
        <translation>{} が {} を制御</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} hides a message at {}</source>
        <translation>{} が {} のメッセージを隠す</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} refuses {}</source>
        <translation>{} が {} を拒否</translation>
    </message>
    <message>
        <location filename="../../core/session/step_teller.cpp"/>
        <source>{} answers {}</source>
        <translation>{} が {} に応答</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>a series of {:.0f} rows is too long</source>
        <translation>{:.0f} 行の時系列は長すぎます</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>a longer window</source>
        <translation>より長い期間</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>a run needs some time</source>
        <translation>実行には長さが必要です</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>more than 0 s</source>
        <translation>0 s より大きい値</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>a window needs some time</source>
        <translation>期間には長さが必要です</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>the warm-up of {} leaves nothing of a run of {}</source>
        <translation>ウォームアップ {} で実行 {} が残りません</translation>
    </message>
    <message>
        <location filename="../../core/study/run_scene.cpp"/>
        <source>less than the run</source>
        <translation>実行より短い値</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>Keep live faults</source>
        <translation>手動の障害を残す</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget.cpp"/>
        <source>Unfold places</source>
        <translation>場所を展開</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget.cpp"/>
        <source>Fold places</source>
        <translation>場所を折りたたむ</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>this cannot stand here</source>
        <translation>ここには置けません</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/scene_mime.cpp"/>
        <source>the clipboard holds no part of a scene</source>
        <translation>クリップボードにシーンの部品がありません</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/scene/arrange.cpp"/>
        <source>select at least three things to spread them evenly</source>
        <translation>等間隔に並べるには 3 つ以上選択してください</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/scene/arrange.cpp"/>
        <source>select at least two things to align them</source>
        <translation>整列するには 2 つ以上選択してください</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/scene/tidy_layout.cpp"/>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture.cpp"/>
        <source>a picture is a .png or an .svg</source>
        <translation>画像は .png か .svg です</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture.cpp"/>
        <source>cannot be written: {}</source>
        <translation>書き込めません: {}</translation>
    </message>
    <message>
        <location filename="../../gui/language/core_text.cpp"/>
        <source>%1 (expected %2)</source>
        <translation>%1(必要: %2)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>What the scene is about</source>
        <translation>シーンの内容</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Same seed, same run, to the bit</source>
        <translation>同じシードなら実行はビット単位で同じです</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>When the story is over; without one it runs on</source>
        <translation>ストーリーの終わり。未設定なら続きます</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Opening pace</source>
        <translation>開始時の速度</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Simulated seconds per second when the scene is opened</source>
        <translation>シーンを開いたときの、1 秒あたりのシミュレーション秒数</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/state_words.cpp"/>
        <source>Degraded</source>
        <translation>低下</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/state_words.cpp"/>
        <source>Power lost</source>
        <translation>電源喪失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/state_words.cpp"/>
        <source>%1 down</source>
        <translation>%1 台停止</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/state_words.cpp"/>
        <source>%1 % fail</source>
        <translation>%1 % 失敗</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/template_library.cpp"/>
        <source>Web tier</source>
        <translation>Web 層</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/template_library.cpp"/>
        <source>in three zones</source>
        <translation>3 ゾーン構成</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/template_library.cpp"/>
        <source>Fan-out</source>
        <translation>ファンアウト</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/template_library.cpp"/>
        <source>topic to queues</source>
        <translation>トピックからキューへ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/template_library.cpp"/>
        <source>queue and worker</source>
        <translation>キューとワーカー</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;New Scene</source>
        <translation>新しいシーン(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Begin with an empty map</source>
        <translation>空の地図から始めます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>New &amp;Window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Another window with an empty map; what is copied here can be pasted there</source>
        <translation>空のマップで別のウィンドウを開く。ここでコピーしたものをそこに貼り付けられる</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Open a scene file</source>
        <translation>シーンファイルを開きます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>First Exa&amp;mple</source>
        <translation>最初のサンプル(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Open the scene for beginners</source>
        <translation>入門用のシーンを開きます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Write the scene to its file</source>
        <translation>シーンをファイルに保存します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Write the scene to another file</source>
        <translation>シーンを別のファイルに保存します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Export Picture…</source>
        <translation>画像の書き出し(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Save what you see as PNG or SVG, with legend and title</source>
        <translation>見えている内容を凡例とタイトル付きの PNG か SVG で保存します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Leave Cloudyard</source>
        <translation>Cloudyard を終了します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Take the last edit back</source>
        <translation>最後の編集を取り消します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Make the edit again</source>
        <translation>取り消した編集をやり直します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Take what is selected away, to be pasted elsewhere</source>
        <translation>選択したものを切り取り、別の場所に貼り付けられるようにします</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Copy what is selected: for this or another window, as text and as a picture</source>
        <translation>選択したものを、このウィンドウや別のウィンドウ用に、テキストと画像でコピーします</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Put what was copied into the selected place, or beside what is selected</source>
        <translation>コピーしたものを、選択した場所の中か選択項目の横に置きます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Dup&amp;licate</source>
        <translation>複製(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Another one like the selected, with the same links</source>
        <translation>選択したものと同じものを、同じリンク付きで作ります</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Remove what is selected, with its links</source>
        <translation>選択したものとそのリンクを削除します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Delete and &amp;Join</source>
        <translation>削除してつなぐ(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Remove what is selected, and link what led to it with what it led to</source>
        <translation>選択したものを削除し、その前後をリンクします</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Give the selected node another name</source>
        <translation>選択したノードに別の名前を付けます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Select every node</source>
        <translation>すべてのノードを選択します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Find a node, a link or a metric by its name</source>
        <translation>ノード・リンク・メトリクスを名前で探します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Place by Na&amp;me…</source>
        <translation>名前で配置(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Type what shall stand beside, or in, what is selected</source>
        <translation>選択項目の横か中に置くものを入力します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Write a note beside what is selected, or where there is room</source>
        <translation>選択項目の横か空いた場所にメモを書きます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Fram&amp;e</source>
        <translation>フレーム(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>A frame with a title around what is selected</source>
        <translation>選択項目を囲むタイトル付きのフレーム</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Lin&amp;k from here</source>
        <translation>ここからリンク(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Link the selected card: Tab walks what it may be linked to, Enter links</source>
        <translation>選択したカードをリンク: Tab で候補を巡り、Enter でつなぎます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Align &amp;Left</source>
        <translation>左揃え(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Left edges of what is selected on one line</source>
        <translation>選択項目の左端を揃えます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Align &amp;Centres</source>
        <translation>左右中央揃え(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Middles of what is selected below each other</source>
        <translation>選択項目の中心を縦に揃えます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Align &amp;Right</source>
        <translation>右揃え(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Right edges of what is selected on one line</source>
        <translation>選択項目の右端を揃えます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Align &amp;Top</source>
        <translation>上揃え(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Top edges of what is selected on one line</source>
        <translation>選択項目の上端を揃えます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Align &amp;Middles</source>
        <translation>上下中央揃え(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Middles of what is selected side by side</source>
        <translation>選択項目の中心を横に揃えます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Align &amp;Bottom</source>
        <translation>下揃え(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Bottom edges of what is selected on one line</source>
        <translation>選択項目の下端を揃えます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Spread &amp;Across</source>
        <translation>横に等間隔(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>The same gap between all that is selected, from left to right</source>
        <translation>選択項目を左から右へ等間隔に並べます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Spread &amp;Down</source>
        <translation>縦に等間隔(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>The same gap between all that is selected, from top to bottom</source>
        <translation>選択項目を上から下へ等間隔に並べます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Tidy &amp;Up</source>
        <translation>整理(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Lay out what is selected, else everything, the way messages go</source>
        <translation>選択項目、なければ全体を、メッセージの流れに沿って並べます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Fold or Unfold</source>
        <translation>折りたたみ/展開(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show the selected region or zone as one card, or all that is in it</source>
        <translation>選択したリージョンやゾーンを 1 枚のカードで、または中身ごと表示します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Group</source>
        <translation>グループ化(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>From now on what is selected is selected and moved together</source>
        <translation>選択項目をまとめて選択・移動できるようにします</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>U&amp;ngroup</source>
        <translation>グループ解除(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Each of the group by itself again</source>
        <translation>グループを個々に戻します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Loc&amp;k or Unlock</source>
        <translation>ロック/解除(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>What is locked stays where it is, and is not deleted</source>
        <translation>ロックしたものは動かず、削除もされません</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Come closer</source>
        <translation>近づきます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Step back</source>
        <translation>遠ざかります</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Zoom &amp;100 %</source>
        <translation>100 % 表示(&amp;1)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>One scene unit a pixel</source>
        <translation>シーンの 1 単位を 1 ピクセルで表示します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Zoom to &amp;Fit</source>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show the whole scene</source>
        <translation>シーン全体を表示します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Zoom to &amp;Selection</source>
        <translation>選択範囲に合わせる(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show what is selected as large as it fits</source>
        <translation>選択したものをできるだけ大きく表示します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Presentation</source>
        <translation>プレゼンテーション(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Fill the screen with the scene, without panels; the same key ends it</source>
        <translation>パネルなしでシーンを画面いっぱいに表示します。同じキーで終わります</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Components and Outline</source>
        <translation>コンポーネントとアウトライン(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show the panel at the left</source>
        <translation>左のパネルを表示します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>I&amp;nspector</source>
        <translation>インスペクター(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show the panel at the right</source>
        <translation>右のパネルを表示します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;To the Inspector and back</source>
        <translation>インスペクターへ、または戻る(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>The keys go to the panel at the right, with the notes of the scene, or back to the map</source>
        <translation>キー操作を右のパネル(シーンのメモ)へ移すか、地図へ戻します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>C&amp;harts</source>
        <translation>グラフ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show the charts at the bottom</source>
        <translation>下のグラフを表示します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Event Log</source>
        <translation>イベントログ(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show what happened</source>
        <translation>起きたことを表示します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Engine Fi&amp;gures</source>
        <translation>エンジンの数値(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Show events and frames per second in the status bar</source>
        <translation>1 秒あたりのイベント数とフレーム数をステータスバーに表示します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Day and Night on the &amp;Map</source>
        <translation>地図上の昼と夜 (&amp;M)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Shade the map where it is night for the clients, when their load follows local time</source>
        <translation>クライアントの負荷が現地時間に従うとき、夜になっている地域を地図上で暗くする</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Reduced Motion</source>
        <translation>動きを減らす (&amp;R)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>No animation: messages are dashes that stand along their links, views change at once</source>
        <translation>アニメーションなし: メッセージはリンク上の静止した破線になり、表示はすぐに切り替わる</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Dark or &amp;Light</source>
        <translation>ダーク/ライト(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Change between the dark and the light look</source>
        <translation>ダークとライトを切り替えます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Look as the &amp;Desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Dark or light as the desktop is</source>
        <translation>デスクトップと同じダーク/ライトにします</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Play or Pause</source>
        <translation>再生/一時停止(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Let simulated time run, or hold it; Space does it too, unless a field is typed in</source>
        <translation>シミュレーション時間を進めるか止めます。入力中でなければスペースキーも使えます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Restart</source>
        <translation>最初から(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Back to time zero of the scene as it is now</source>
        <translation>現在のシーンで時刻 0 に戻ります</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Step one &amp;Event</source>
        <translation>1 イベント進む(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Handle one event, then hold</source>
        <translation>イベントを 1 つ処理して止まります</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Step one &amp;Second</source>
        <translation>1 秒進む(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Run one simulated second, then hold</source>
        <translation>シミュレーションを 1 秒進めて止まります</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>S&amp;lower</source>
        <translation>遅く(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>The next lower pace</source>
        <translation>1 段階遅い速度</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Faster</source>
        <translation>速く(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>The next higher pace</source>
        <translation>1 段階速い速度</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>S&amp;kip to the next Fault</source>
        <translation>次の障害へ進む(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Run as fast as possible to what the story has in store</source>
        <translation>ストーリーの次の出来事まで最速で進みます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Res&amp;tore Everything</source>
        <translation>すべて復旧(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>End all faults that act</source>
        <translation>起きている障害をすべて終わらせます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Keep li&amp;ve Faults in the Scene</source>
        <translation>手動の障害をシーンに残す(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Make what was broken by hand part of the scene's experiment</source>
        <translation>手で起こした障害をシーンの実験に加えます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Menu</source>
        <translation>メニュー(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Open the program's menu</source>
        <translation>プログラムのメニューを開きます</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Any action, node or component by a few letters of its name</source>
        <translation>名前の数文字で操作・ノード・コンポーネントを呼び出します</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>All actions with their keys, which may be changed</source>
        <translation>すべての操作とキー。キーは変更できる</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;About Cloudyard</source>
        <translation>Cloudyard について(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Arrange</source>
        <translation>配置(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../gui/app/actions.cpp"/>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>a scene without a name</source>
        <translation>名前のないシーン</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>Cloudyard ended before %1 was saved.</source>
        <translation>%1 を保存する前に Cloudyard が終了しました。</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>What was done until %1 is kept.</source>
        <translation>%1 までの作業が残っています。</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>&amp;Recover</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>&amp;Throw Away</source>
        <translation>破棄(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>Changed elsewhere</source>
        <translation>外部での変更</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>Another program has changed %1.</source>
        <translation>別のプログラムが %1 を変更しました。</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>Reading it again loses what is not saved here.</source>
        <translation>読み直すと、ここで保存していない変更は失われます。</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>&amp;Read Again</source>
        <translation>読み直す(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>&amp;Keep Mine</source>
        <translation>こちらを残す(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../gui/app/document_safety.cpp"/>
        <source>Cannot read it</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>Change it…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1: select it first, or drag the fault onto it.</source>
        <translation>%1: 先に選択するか、障害をその上にドラッグしてください。</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1: ended in this run only. The scene still has it as it was, until you keep this.</source>
        <translation>%1: この実行でだけ終了しました。残すまで、シーンは元のままです。</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1: cancelled in this run only. The scene still has it, until you keep this.</source>
        <translation>%1: この実行でだけ取り消しました。残すまで、シーンには残っています。</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>Not kept from the last run: %1. The time strip offers to keep them.</source>
        <translation>前回の実行で残していないもの: %1。タイムラインから残せます。</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source> Not what was done to %1: it has left the scene.</source>
        <translation> %1 への操作を除く: シーンにもうありません。</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source> The topology was edited while this ran: those edits will hold from the start.</source>
        <translation> 実行中に構成が編集されました。その変更は最初から有効になります。</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>Nothing was done by hand in this run that the scene does not have already.</source>
        <translation>この実行で手動で行ったことは、すべてシーンに入っています。</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>Nothing can be kept.</source>
        <translation>残せるものがありません。</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1 kept: Restart tells the same story.</source>
        <translation>%1 を残しました。最初から実行すると同じ経過をたどります。</translation>
    </message>
    <message>
        <location filename="../../gui/app/fault_commands.cpp"/>
        <source>%1 kept.</source>
        <translation>%1 を残しました。</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Cloudyard scenes (*%1);;All files (*)</source>
        <translation>Cloudyard シーン (*%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Open a Scene</source>
        <translation>シーンを開く</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Cannot open %1</source>
        <translation>%1 を開けません</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Cannot open the example</source>
        <translation>サンプルを開けません</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Save the Scene</source>
        <translation>シーンの保存</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Cannot save %1</source>
        <translation>%1 を保存できません</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Keep what was done in this run in "%1"?</source>
        <translation>この実行で行ったことを「%1」に残しますか?</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Not kept in the scene: %1.</source>
        <translation>シーンに残していないもの: %1。</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>&amp;Keep and Save</source>
        <translation>残して保存(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Save the changes to "%1"?</source>
        <translation>「%1」への変更を保存しますか?</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>&amp;Clear the List</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../gui/app/file_commands.cpp"/>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Label…</source>
        <translation>ラベル(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Delete Link</source>
        <translation>リンクを削除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Zoom to it</source>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>%1 later…</source>
        <translation>%1(時刻を指定)…</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>%1 for a time or later…</source>
        <translation>%1(時間や時刻を指定)…</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>Cancel (%1 %2)</source>
        <translation>取り消す(%1 %2)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Launch Another</source>
        <translation>もう 1 つ起動(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Terminate Now</source>
        <translation>今すぐ終了(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Terminate</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>Un&amp;fold</source>
        <translation>展開(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Fold to a Card</source>
        <translation>カードに折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>Re&amp;name…</source>
        <translation>名前の変更(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Write…</source>
        <translation>書き込む(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Color</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <location filename="../../gui/app/item_menu.cpp"/>
        <source>&amp;Zoom to Fit</source>
        <translation>全体表示(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>E&amp;xamples</source>
        <translation>サンプル(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>&amp;Recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>New from &amp;Template</source>
        <translation>テンプレートから作成(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>Charts &amp;Reach Back</source>
        <translation>グラフの表示期間(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>&amp;1 minute</source>
        <translation>1 分(&amp;1)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>&amp;2 minutes</source>
        <translation>2 分(&amp;2)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>&amp;5 minutes</source>
        <translation>5 分(&amp;5)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>1&amp;5 minutes</source>
        <translation>15 分(&amp;5)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>1 &amp;hour</source>
        <translation>1 時間(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>The window speaks this language when Cloudyard is started again.</source>
        <translation>次に Cloudyard を起動したとき、この言語で表示されます。</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>As the &amp;Desktop</source>
        <translation>デスクトップと同じ(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>Ali&amp;gn</source>
        <translation>整列(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>Scene · seed %1</source>
        <translation>シーン · シード %1</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window.cpp"/>
        <source>%1[*] — Cloudyard</source>
        <translation>%1[*] — Cloudyard</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Light pictures, for print (*.png *.svg)</source>
        <translation>明るい画像、印刷用 (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Pictures (*.png *.svg)</source>
        <translation>画像 (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Export a Picture</source>
        <translation>画像の書き出し</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Cannot export</source>
        <translation>書き出せません</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>%1 is being terminated, and nothing calls that back. Once it is gone, Undo launches it anew.</source>
        <translation>%1 は終了処理中で、取り消せません。なくなった後、「元に戻す」で新しく起動します。</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>&amp;Undo %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Terminate %1</source>
        <translation>%1 を終了</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>&amp;Redo %1</source>
        <translation>やり直し(&amp;R): %1</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Do, find or add anything…</source>
        <translation>実行・検索・追加…</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Place: queue, elb, sqs: orders…   Ctrl+Enter also links it</source>
        <translation>配置: キュー、elb、sqs: orders…   Ctrl+Enter でリンクも引く</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>About Cloudyard</source>
        <translation>Cloudyard について</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>&lt;b&gt;Cloudyard %1&lt;/b&gt;&lt;p&gt;A desktop playground for cloud topologies: draw one, press play, break it, see what happens.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Not affiliated with Amazon Web Services. AWS and the names of its services are trademarks of Amazon.com, Inc. or its affiliates.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Cloudyard %1&lt;/b&gt;&lt;p&gt;クラウド構成のデスクトップシミュレーター。描いて、再生して、壊して、何が起きるかを見られます。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降のフリーソフトウェアです。&lt;/p&gt;&lt;p&gt;Amazon Web Services とは関係ありません。AWS とそのサービス名は Amazon.com, Inc. またはその関連会社の商標です。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Nothing more is planned in this scene.</source>
        <translation>このシーンにこの先の予定はありません。</translation>
    </message>
    <message>
        <location filename="../../gui/app/main_window_wiring.cpp"/>
        <source>Nothing is called "%1".</source>
        <translation>「%1」という名前のものはありません。</translation>
    </message>
    <message>
        <location filename="../../gui/app/scene_commands.cpp"/>
        <source>A step of the experiment went with it. Undo brings back both.</source>
        <translation>実験のステップも 1 つ削除されました。「元に戻す」で両方戻ります。</translation>
    </message>
    <message>
        <location filename="../../gui/app/scene_commands.cpp"/>
        <source>%1 steps of the experiment went with it. Undo brings them all back.</source>
        <translation>実験のステップも %1 個削除されました。「元に戻す」ですべて戻ります。</translation>
    </message>
    <message>
        <location filename="../../gui/app/scene_library.cpp"/>
        <source>Theory</source>
        <translation>理論</translation>
    </message>
    <message>
        <location filename="../../gui/app/scene_library.cpp"/>
        <source>Classics</source>
        <translation>定番</translation>
    </message>
    <message>
        <location filename="../../gui/app/scene_library.cpp"/>
        <source>Stories</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>&amp;Use</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>&amp;No Keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>As &amp;Usual</source>
        <translation>標準に戻す(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>Filter: zoom, undo, Ctrl+D…</source>
        <translation>絞り込み: ズーム、元に戻す、Ctrl+D…</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>Press other keys for %1 in the field below.</source>
        <translation>下の欄で %1 の新しいキーを押す。</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>%1 belongs to the map.</source>
        <translation>%1 はマップが使う。</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>%1 belongs to %2, which will lose it.</source>
        <translation>%1 は %2 のキーで、そちらからは外れる。</translation>
    </message>
    <message>
        <location filename="../../gui/app/shortcut_editor.cpp"/>
        <source>%1 is free.</source>
        <translation>%1 は空いている。</translation>
    </message>
    <message>
        <location filename="../../gui/app/terminations.cpp"/>
        <source>%1 is gone, and with it a step of the experiment. Undo brings back both.</source>
        <translation>%1 がなくなり、実験のステップも 1 つ削除されました。「元に戻す」で両方戻ります。</translation>
    </message>
    <message>
        <location filename="../../gui/app/terminations.cpp"/>
        <source>%1 is gone, and with it %2 steps of the experiment. Undo brings them all back.</source>
        <translation>%1 がなくなり、実験のステップも %2 個削除されました。「元に戻す」ですべて戻ります。</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_accessible.cpp"/>
        <source>Frame without a title</source>
        <translation>タイトルのないフレーム</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_accessible.cpp"/>
        <source>Empty note</source>
        <translation>空のメモ</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_accessible.cpp"/>
        <source>Frame: %1</source>
        <translation>フレーム: %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_accessible.cpp"/>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_accessible.cpp"/>
        <source>Illegal</source>
        <translation>不正</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_accessible.cpp"/>
        <source>%1 link from %2 to %3</source>
        <translation>%2 から %3 への%1リンク</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source> · the closer the dashes, the more flows</source>
        <translation> · 破線が密なほど流量が多い</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source> · hops stretched to be seen</source>
        <translation> · ホップは見えるよう引き伸ばし</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source> · hops to scale</source>
        <translation> · ホップは実時間</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>paused · dots where they are now</source>
        <translation>一時停止 · 点は現在の位置</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>A hop takes milliseconds: it is drawn slower, so that one sees it. No dot leaves before the one that caused it has arrived, so dots may be behind the numbers, which are of this moment.</source>
        <translation>ホップはミリ秒単位なので、見えるようにゆっくり描きます。点は、きっかけとなった点が着いてから出発します。そのため、現時点を示す数値より点が遅れることがあります。</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>The map is shaded where it is night by the local time that the load of the clients follows: most of them ask at 15:00, fewest at 03:00.</source>
        <translation>クライアントの負荷が従う現地時間で夜の地域は、地図が暗くなる。リクエストは 15:00 に最も多く、03:00 に最も少ない。</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>scene changed at %1</source>
        <translation>シーンを %1 に変更</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>in %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>breaks</source>
        <translation>に障害</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>Cancel</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>Restore</source>
        <translation>復旧</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>for %1</source>
        <translation>%1 経過</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>since %1 · until done</source>
        <translation>%1 から · 完了まで</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source> · until restored</source>
        <translation> · 復旧まで</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source> · ends in %1</source>
        <translation> · %1 後に終了</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_chips.cpp"/>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget.cpp"/>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget.cpp"/>
        <source>%1 is locked: unlock it first</source>
        <translation>%1 はロックされています。先に解除してください</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget_events.cpp"/>
        <source>  ·  drag the pin to move it elsewhere on earth</source>
        <translation>  ·  ピンをドラッグすると地球上の別の場所へ移せます</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget_events.cpp"/>
        <source>night: clients here live at %1 local time</source>
        <translation>夜: ここのクライアントの現地時間は %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/canvas_widget_events.cpp"/>
        <source>day: clients here live at %1 local time</source>
        <translation>昼: ここのクライアントの現地時間は %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Drag Clients here, or press N for an example</source>
        <translation>クライアントをここへドラッグ、または N でサンプルを表示</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Drop on the map: regions and clients take the nearest real place.</source>
        <translation>地図にドロップ: リージョンとクライアントは最寄りの実在の場所になります。</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Overview map</source>
        <translation>全体図</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Show all</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/chip_widgets.cpp"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/bundle_shape.cpp"/>
        <source>  ·  %1 links</source>
        <translation>  ·  リンク %1 本</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/card_parts.cpp"/>
        <source>slots</source>
        <translation>スロット</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/card_parts.cpp"/>
        <source>members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/card_parts.cpp"/>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/card_shape.cpp"/>
        <source>lately</source>
        <translation>直近</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_dots.cpp"/>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_dots.cpp"/>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_dots.cpp"/>
        <source>line full</source>
        <translation>満杯</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Retry, attempt %1</source>
        <translation>再試行、%1 回目</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Error: refused</source>
        <translation>エラー: 拒否</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Redelivery: received again</source>
        <translation>再配信: 再び受信</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>Poll, check or acknowledgement</source>
        <translation>ポーリング・チェック・確認応答</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>%1 back to %2</source>
        <translation>%1 から %2 へ戻る</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>left at %1, takes %2</source>
        <translation>%1 に出発、所要 %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>nobody gets it</source>
        <translation>誰にも届かない</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/flight_tip.cpp"/>
        <source>stands for %1</source>
        <translation>%1 件分</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>1 sample in 10 s</source>
        <translation>10 秒間に 1 サンプル</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>%1 samples in 10 s</source>
        <translation>10 秒間に %1 サンプル</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>rates over 10 s</source>
        <translation>10 秒間のレート</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>no power</source>
        <translation>停電</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>line full, %1 wait</source>
        <translation>満杯、%1 待機</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>booting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>booting %1</source>
        <translation>起動中 %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>does not answer</source>
        <translation>応答しない</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>refuses calls</source>
        <translation>呼び出しを拒否</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>turns calls away</source>
        <translation>呼び出しを断る</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>takes nothing yet</source>
        <translation>まだ受け付けない</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/live_text.cpp"/>
        <source>cannot serve</source>
        <translation>処理できない</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>1 zone down</source>
        <translation>1 ゾーン停止</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 zones down</source>
        <translation>%1 ゾーン停止</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 down</source>
        <translation>%1 台停止</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 % of requests fail</source>
        <translation>リクエストの %1 % が失敗</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 % fails</source>
        <translation>%1 % 失敗</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 % fails at %2</source>
        <translation>%2 で %1 % 失敗</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>1 line full</source>
        <translation>待ち行列 1 満杯</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 lines full</source>
        <translation>待ち行列 %1 満杯</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 starting</source>
        <translation>%1 起動中</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>1 card inside</source>
        <translation>カード 1 枚</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/draw/place_shape.cpp"/>
        <source>%1 cards inside</source>
        <translation>カード %1 枚</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>Restore all</source>
        <translation>すべて復旧</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>Keep in scene</source>
        <translation>シーンに残す</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>Lists all faults</source>
        <translation>すべての障害を一覧表示</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>Make what you broke, ended and cancelled by hand part of the scene: Restart then tells the same story</source>
        <translation>手動で起こした・終えた・取り消した障害をシーンに加えます。最初から実行すると同じ経過をたどります</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>All faults</source>
        <translation>すべての障害</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>At the end · no fault was injected</source>
        <translation>終了 · 障害の注入なし</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>Fold</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>Fold the verdict</source>
        <translation>判定を折りたたむ</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/fault_chips.cpp"/>
        <source>as of %1 · %2</source>
        <translation>%1 現在 · %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>Where shall the %1 stand?</source>
        <translation>%1の配置先</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>put into %1</source>
        <translation>%1 に入れる</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>into %1</source>
        <translation>%1 の中</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>into a new %1</source>
        <translation>新しい%1の中</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>into a new %1 here: %2</source>
        <translation>新しい%1の中: %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/drop_handler.cpp"/>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/keyboard_link.cpp"/>
        <source>select the card that the link shall start at</source>
        <translation>リンクの始点にするカードを選択してください</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/keyboard_link.cpp"/>
        <source>nothing here that it may be linked to</source>
        <translation>ここにリンクできるものがありません</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/keyboard_link.cpp"/>
        <source>%1 cards → %2 · Enter links, Shift+Enter links and goes on, Tab or a name goes on, Esc leaves</source>
        <translation>%1 枚のカード → %2 · Enter でリンク、Shift+Enter でリンクして続ける、Tab か名前で次へ、Esc で中止</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/keyboard_link.cpp"/>
        <source>%1 → %2 · Enter links, Shift+Enter links and goes on, Tab or a name goes on, Esc leaves</source>
        <translation>%1 → %2 · Enter でリンク、Shift+Enter でリンクして続ける、Tab か名前で次へ、Esc で中止</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/landing.cpp"/>
        <source>it may not stand where it was let go</source>
        <translation>放した場所には置けません</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/landing.cpp"/>
        <source>the header of a place stays free</source>
        <translation>場所の見出しは空けておきます</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/landing.cpp"/>
        <source>there was no room where it was let go</source>
        <translation>放した場所に空きがありません</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/landing.cpp"/>
        <source>%1 stands beside where it was let go: %2</source>
        <translation>%1 は放した場所の横に置かれました: %2</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/landing.cpp"/>
        <source>%1 stands in %2: %3</source>
        <translation>%1 は %2 に置かれました: %3</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/link_tool.cpp"/>
        <source>drop it on a card</source>
        <translation>カードの上にドロップ</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/link_tool.cpp"/>
        <source>drop it here to choose what comes next</source>
        <translation>ここにドロップして次を選択</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/move_tool.cpp"/>
        <source>stays in %1 · hold Alt to move there</source>
        <translation>%1 のまま · Alt を押しながらでそこへ移動</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/move_tool_frames.cpp"/>
        <source>no further: %1 stays in %2</source>
        <translation>ここまで: %1 は %2 に留まります</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/name_editor.cpp"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/note_editor.cpp"/>
        <source>Write a note…</source>
        <translation>メモを入力…</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · data under %1</source>
        <translation> · データは %1 の下</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source>, was %1</source>
        <translation>(以前は %1)</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · %1 USD/h</source>
        <translation> · %1 USD/時</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · %1 USD/h as before</source>
        <translation> · %1 USD/時 (変わらず)</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · %1 USD/h, was %2</source>
        <translation> · %1 USD/時 (以前は %2)</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · traffic up to %1 USD/GB, was %2</source>
        <translation> · 転送は最大 %1 USD/GB (以前は %2)</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · %1 to %2</source>
        <translation> · %2 まで %1</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/place_tag.cpp"/>
        <source> · %1 to %2, was %3</source>
        <translation> · %2 まで %1(以前は %3)</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/quick_link.cpp"/>
        <source>nothing more may be linked from here</source>
        <translation>ここからはもうリンクできません</translation>
    </message>
    <message>
        <location filename="../../gui/canvas/input/quick_link.cpp"/>
        <source>What comes after %1?</source>
        <translation>%1 の次は?</translation>
    </message>
    <message>
        <location filename="../../gui/document/document.cpp"/>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>response</source>
        <translation>応答</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>redelivery</source>
        <translation>再配信</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>night for clients</source>
        <translation>クライアントの夜</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>latency p95, 10 s</source>
        <translation>レイテンシー p95、10 秒</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>success, 10 s</source>
        <translation>成功率、10 秒</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_frame.cpp"/>
        <source>fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_info.cpp"/>
        <source>%1 · %2 failed · %3 lost</source>
        <translation>%1 · 失敗 %2 · 喪失 %3</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_info.cpp"/>
        <source> · %1 in a dead-letter queue</source>
        <translation> · デッドレターキューに %1</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_info.cpp"/>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_info.cpp"/>
        <source> · scene changed at %1</source>
        <translation> · シーンを %1 に変更</translation>
    </message>
    <message>
        <location filename="../../gui/export/picture_info.cpp"/>
        <source>%1: %2 for %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/command_palette.cpp"/>
        <source>What fits</source>
        <translation>候補</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/command_palette.cpp"/>
        <source>no match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/command_palette.cpp"/>
        <source>a name follows a colon: queue: orders</source>
        <translation>名前はコロンの後に: キュー: orders</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>1 request</source>
        <translation>リクエスト 1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>%1 requests</source>
        <translation>リクエスト %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>%1: %2 ok, %3 failed, %4 lost</source>
        <translation>%1: 成功 %2、失敗 %3、喪失 %4</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>, %1 in a dead-letter queue</source>
        <translation>、デッドレターキュー %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>, %1 under way</source>
        <translation>、処理中 %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>%1 (reached %2)</source>
        <translation>%1(実際 %2)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Since 0 s: %1</source>
        <translation>0 秒から: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>paused · %1</source>
        <translation>一時停止 · %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Sim time</source>
        <translation>シミュレーション時間</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Events/s</source>
        <translation>イベント/秒</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>FPS</source>
        <translation>FPS</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>%1 ms, p99 %2 ms</source>
        <translation>%1 ms、p99 %2 ms</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/run_status_bar.cpp"/>
        <source>Cannot run: %1</source>
        <translation>実行できません: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>Add %1 — %2</source>
        <translation>%1を追加 — %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>%1 — example</source>
        <translation>%1 — サンプル</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>%1: %2 — metric</source>
        <translation>%1: %2 — メトリクス</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>%1: %2 — setting</source>
        <translation>%1: %2 — 設定</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>%1 — frame</source>
        <translation>%1 — フレーム</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>%1 — note</source>
        <translation>%1 — メモ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/search_model.cpp"/>
        <source>%1 → %2 — link</source>
        <translation>%1 → %2 — リンク</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Find a node, a link, a metric or a setting (Ctrl+F)</source>
        <translation>ノード・リンク・メトリクス・設定を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Simulated time</source>
        <translation>シミュレーション時間</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Find node, link, metric…</source>
        <translation>ノード・リンク・メトリクス…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>How fast simulated time runs (Ctrl+Up, Ctrl+Down)</source>
        <translation>シミュレーション時間の速さ (Ctrl+Up, Ctrl+Down)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>of %1 simulated</source>
        <translation>/ %1(シミュレーション)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/bars/top_bar.cpp"/>
        <source>simulated, without end</source>
        <translation>シミュレーション、終わりなし</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>offered</source>
        <translation>提供</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>ok</source>
        <translation>成功</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>last 1 s</source>
        <translation>直近 1 秒</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Requests a second of all clients: issued, answered well, failed</source>
        <translation>全クライアントの毎秒リクエスト数: 発行、成功、失敗</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>last 10 s</source>
        <translation>直近 10 秒</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Response times of the requests that were answered well, retries included</source>
        <translation>成功したリクエストの応答時間(再試行を含む)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Share of the requests settled in that second that were answered well. Cards and tiles say it of the last 10 s, the verdict of the whole run</source>
        <translation>その 1 秒間に完了したリクエストのうち成功した割合。カードとタイルは直近 10 秒、判定は実行全体の値です</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Backlog</source>
        <translation>バックログ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>each second</source>
        <translation>毎秒</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Messages that wait in queues, dead letters among them (the status bar counts those apart), at each full second; without a queue the requests that wait for a server</source>
        <translation>毎秒の時点でキューに待つメッセージ(デッドレターを含む。ステータスバーでは別に数えます)。キューがなければ、サーバーを待つリクエスト</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>since the start</source>
        <translation>開始からの累計</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Rates</source>
        <translation>レート</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Shares</source>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Levels</source>
        <translation>量</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/charts_panel.cpp"/>
        <source>Counts</source>
        <translation>累計</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/series_table.cpp"/>
        <source>&amp;Copy as CSV</source>
        <translation>CSV としてコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/series_table.cpp"/>
        <source>time, s</source>
        <translation>時刻(秒)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>−%1 s</source>
        <translation>−%1 秒</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>before the run began</source>
        <translation>実行開始前</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>of %1 requests</source>
        <translation>%1 件のリクエスト</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>at %1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>Each value: %1</source>
        <translation>各値: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/charts/time_series_chart.cpp"/>
        <source>Show as &amp;Table…</source>
        <translation>表で表示(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/experiment_list.cpp"/>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/experiment_list.cpp"/>
        <source>The scene brings no faults. Break something while it runs and keep it, or drag a fault onto the time strip.</source>
        <translation>このシーンに障害はありません。実行中に壊してそれを残すか、障害をタイムラインへドラッグしてください。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/experiment_list.cpp"/>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/experiment_list.cpp"/>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/experiment_list.cpp"/>
        <source>Take it out of the scene</source>
        <translation>シーンから外す</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/experiment_list.cpp"/>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>1 fault</source>
        <translation>障害 1 件</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>%1 faults</source>
        <translation>障害 %1 件</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>1 early end</source>
        <translation>早期終了 1 件</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>%1 early ends</source>
        <translation>早期終了 %1 件</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>1 cancellation</source>
        <translation>取り消し 1 件</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>%1 cancellations</source>
        <translation>取り消し %1 件</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>until done</source>
        <translation>完了まで</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>until restored</source>
        <translation>復旧まで</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_choices.cpp"/>
        <source>for another %1</source>
        <translation>あと %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>Where</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>How long</source>
        <translation>長さ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>When</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>in 10 s</source>
        <translation>10 秒後</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>in 30 s</source>
        <translation>30 秒後</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>in 1 min</source>
        <translation>1 分後</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>Nothing here can break</source>
        <translation>ここで壊せるものはありません</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>Plan it</source>
        <translation>予定する</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>Inject</source>
        <translation>注入</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>A step of the scene needs a time, such as 1:30</source>
        <translation>シーンのステップには 1:30 のような時刻が必要です</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_popover.cpp"/>
        <source>The scene ends at %1</source>
        <translation>シーンは %1 に終わります</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>"%1" is no time</source>
        <translation>"%1" は時刻ではありません</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>a time such as 1:30 or 90 s</source>
        <translation>1:30 や 90 s のような時刻</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>in</source>
        <translation>後</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>at</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>that time has passed</source>
        <translation>その時刻は過ぎました</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>%1 has passed: it is %2</source>
        <translation>%1 は過ぎました。現在 %2 です</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>for</source>
        <translation>間</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>a fault must last some time</source>
        <translation>障害には長さが必要です</translation>
    </message>
    <message>
        <location filename="../../gui/panels/faults/fault_times.cpp"/>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Cyan</source>
        <translation>シアン</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Locked: stays where it is</source>
        <translation>ロック: 動かしません</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Words</source>
        <translation>文</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/annotation_page.cpp"/>
        <source>Color</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/contents_view.cpp"/>
        <source>What is in it</source>
        <translation>中にあるもの</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/distribution_curve.cpp"/>
        <source>mean %1 · 99 % within %2</source>
        <translation>平均 %1 · 99 % が %2 以内</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/distribution_curve.cpp"/>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>In this run</source>
        <translation>この実行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>Now or later</source>
        <translation>今すぐか後か</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>For how long, with what parameters, now or later</source>
        <translation>長さ、パラメーター、今すぐか後か</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>%1 later</source>
        <translation>%1(時刻を指定)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>%1 with a time</source>
        <translation>%1(時間を指定)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>Can be broken near it</source>
        <translation>近くで壊せるもの</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>Shows what can be broken at %1</source>
        <translation>%1 で壊せるものを表示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>Ends it: %1 now</source>
        <translation>終わらせます: 現在 %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/faults_page.cpp"/>
        <source>Nothing is broken here.</source>
        <translation>ここに障害はありません。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>&amp;Add condition</source>
        <translation>条件を追加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Conditions cannot show this policy; edit it as JSON.</source>
        <translation>このポリシーは条件として表示できません。JSON として編集します。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Filter Policy</source>
        <translation>フィルターポリシー</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Message attributes</source>
        <translation>メッセージ属性</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Message body</source>
        <translation>メッセージ本文</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>What the policy looks at</source>
        <translation>ポリシーの対象</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Policy as JSON</source>
        <translation>JSON 形式のポリシー</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Empty: every message is delivered</source>
        <translation>空: すべてのメッセージを配信</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>&amp;Looks at</source>
        <translation>対象(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>Trial</source>
        <translation>試行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>%1 of %2 combinations · %3 of %4</source>
        <translation>組み合わせ %1 / %2 · %3 / %4</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>No policy: every message is delivered</source>
        <translation>ポリシーなし: すべてのメッセージを配信</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_policy_dialog.cpp"/>
        <source>The policy is valid</source>
        <translation>ポリシーは有効です</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is</source>
        <translation>次と一致</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is anything but</source>
        <translation>次以外</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>begins with</source>
        <translation>次で始まる</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>ends with</source>
        <translation>次で終わる</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>does not begin with</source>
        <translation>次で始まらない</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>does not end with</source>
        <translation>次で終わらない</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is, in any case</source>
        <translation>大文字小文字を問わず一致</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is an address in</source>
        <translation>次の範囲のアドレス</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is there</source>
        <translation>存在する</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows.cpp"/>
        <source>is not there</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>Field of condition %1</source>
        <translation>条件 %1 のフィールド</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>Comparison of condition %1</source>
        <translation>条件 %1 の比較</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>Value of condition %1</source>
        <translation>条件 %1 の値</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>Remove condition %1</source>
        <translation>条件 %1 を削除</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_rows_view.cpp"/>
        <source>and</source>
        <translation>かつ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>$or: one of its policies matches</source>
        <translation>$or: いずれかのポリシーに一致</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>$or: none of its policies matches</source>
        <translation>$or: どのポリシーにも一致しない</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>%1: the message has none</source>
        <translation>%1: メッセージにありません</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>%1: the message has %2</source>
        <translation>%1: メッセージの値は %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>&amp;Next message</source>
        <translation>次のメッセージ(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>Messages of %1</source>
        <translation>%1 のメッセージ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>A message as typed</source>
        <translation>入力したメッセージ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>Whose message is tried</source>
        <translation>試すメッセージの送信元</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>Another message such as this sender sends</source>
        <translation>この送信元が送るような別のメッセージ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>Fields of the message that is tried</source>
        <translation>試すメッセージのフィールド</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>filtered out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/filter_trial.cpp"/>
        <source>Of %1 messages such as %2 sends, %3 match.</source>
        <translation>%2 が送るようなメッセージ %1 件のうち %3 件が一致します。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link · requests</source>
        <translation>リンク · リクエスト</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link · sends to it</source>
        <translation>リンク · 送信</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link · target</source>
        <translation>リンク · ターゲット</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link · polled</source>
        <translation>リンク · ポーリング</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link · subscription</source>
        <translation>リンク · サブスクリプション</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link · dead letters</source>
        <translation>リンク · デッドレター</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Inject fault…</source>
        <translation>障害を注入…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Results</source>
        <comment>tab</comment>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Settings</source>
        <comment>tab</comment>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Links</source>
        <comment>tab</comment>
        <translation>リンク</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Faults</source>
        <comment>tab</comment>
        <translation>障害</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Issues</source>
        <comment>tab</comment>
        <translation>指摘</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Issues: what somebody of the field would change</source>
        <translation>指摘: 専門家なら変えるところ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>On the drawing only: it changes no run</source>
        <translation>図の上だけのもので、実行には影響しません</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Whole scene</source>
        <translation>シーン全体</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Launch another</source>
        <translation>もう 1 つ起動</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>%1 things selected</source>
        <translation>%1 個を選択</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Set, move, copy or delete them together</source>
        <translation>まとめて設定・移動・コピー・削除できます</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Incomplete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Impaired</source>
        <translation>低下</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/inspector_panel.cpp"/>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/issues_page.cpp"/>
        <source>Show more of %L1</source>
        <translation>%L1 件をさらに表示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/issues_page.cpp"/>
        <source>Nothing to say about this design.</source>
        <translation>この構成に指摘はありません。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/issues_page.cpp"/>
        <source>Nothing to say about this one.</source>
        <translation>これに指摘はありません。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/issues_page.cpp"/>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/issues_page.cpp"/>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/issues_page.cpp"/>
        <source>Show what this is about: %1</source>
        <translation>対象を表示: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/links_page.cpp"/>
        <source>not legal</source>
        <translation>不正</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/links_page.cpp"/>
        <source>No links yet. Drag from a port of the card to another card.</source>
        <translation>リンクはまだありません。カードの端子から別のカードへドラッグしてください。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/links_page.cpp"/>
        <source>Settings of the link</source>
        <translation>リンクの設定</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/links_page.cpp"/>
        <source>Select this link</source>
        <translation>このリンクを選択</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/notes_view.cpp"/>
        <source>Notes</source>
        <translation>説明</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/notes_view.cpp"/>
        <source>show answer</source>
        <translation>答えを表示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>As it stands now</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Over the last 10 simulated seconds</source>
        <translation>直近 10 秒(シミュレーション時間)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Rate, forward</source>
        <translation>レート、順方向</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Packets a second along the arrow, over the last 10 simulated seconds</source>
        <translation>矢印の向きの毎秒パケット数、直近 10 秒(シミュレーション時間)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Rate, backward</source>
        <translation>レート、逆方向</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Packets a second against the arrow, over the last 10 simulated seconds</source>
        <translation>矢印と逆の毎秒パケット数、直近 10 秒(シミュレーション時間)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Departures</source>
        <translation>送出</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Packets either way, since 0 s</source>
        <translation>双方向のパケット、0 秒から</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>One way, forward</source>
        <translation>片道、順方向</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>One way, backward</source>
        <translation>片道、逆方向</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Latency of a packet, mean, without faults</source>
        <translation>パケットのレイテンシーの平均(障害なし)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>The latency is set on the link.</source>
        <translation>レイテンシーはリンクで設定されています。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>The latency follows from the places of both ends.</source>
        <translation>レイテンシーは両端の場所から決まります。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>No jitter.</source>
        <translation>ジッターなし。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Jitter: nine of ten packets take %1 to %2.</source>
        <translation>ジッター: パケットの 9 割が %1~%2 です。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Requests / s · 10 s</source>
        <translation>毎秒件数 · 10 秒</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Issued by all clients, over the last 10 simulated seconds</source>
        <translation>全クライアントが発行、直近 10 秒(シミュレーション時間)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Latency p95 · 10 s</source>
        <translation>p95 遅延 · 10 秒</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Of answered requests, over the last 10 simulated seconds</source>
        <translation>応答のあったリクエスト、直近 10 秒(シミュレーション時間)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Success · 10 s</source>
        <translation>成功率 · 10 秒</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Share of the requests that ended in the last 10 simulated seconds</source>
        <translation>直近 10 秒(シミュレーション時間)に終わったリクエストの割合</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Backlog · now</source>
        <translation>バックログ · 現在</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Messages that wait in queues now, dead letters among them; without a queue the requests that wait for a server</source>
        <translation>現在キューで待つメッセージ(デッドレターを含む)。キューがなければ、サーバーを待つリクエスト</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Nothing is here yet. Drag a component from the left onto the map, or press N for an example.</source>
        <translation>まだ何もありません。左からコンポーネントを地図へドラッグするか、N でサンプルを開いてください。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Click a component, a link or a place to see and change it; right-click to break it.</source>
        <translation>コンポーネント・リンク・場所をクリックすると表示と変更ができます。右クリックで壊せます。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>%1: %2, %3 ok, p95 %4</source>
        <translation>%1: %2、成功 %3、p95 %4</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Busy slots</source>
        <translation>使用中のスロット</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/overview_page.cpp"/>
        <source>Waiting line</source>
        <translation>待ち行列</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Of all clients, since 0 s</source>
        <translation>全クライアント、0 秒から</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Pending</source>
        <translation>未完了</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Not answered yet</source>
        <translation>未応答</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Accepted and lost</source>
        <translation>受け付け後に喪失</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Messages that expired, were dropped or given up in delivery</source>
        <translation>期限切れ・破棄・配信断念となったメッセージ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>In dead-letter queues</source>
        <translation>デッドレターキュー内</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Kept, so not lost</source>
        <translation>保管中のため喪失ではありません</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>%1 so far</source>
        <translation>これまで %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Objectives</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>What the scene promises</source>
        <translation>シーンが約束すること</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>met</source>
        <translation>達成</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>missed</source>
        <translation>未達</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>%1, at least %2</source>
        <translation>%1、%2 以上</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>%1, at most %2</source>
        <translation>%1、%2 以下</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Expected before it was edited</source>
        <translation>編集前の期待値</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Where theory or arithmetic puts it, over many seeds</source>
        <translation>理論や計算による値(多数のシードで)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>within</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>outside</source>
        <translation>範囲外</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>%1, expected %2</source>
        <translation>%1、期待値 %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>%1, expected %2 to %3</source>
        <translation>%1、期待値 %2~%3</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>because %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Billed</source>
        <translation>課金時間</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Since 0 s</source>
        <translation>0 秒から</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>%1 instance seconds</source>
        <translation>%1 インスタンス秒</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Of its kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Rates and percentiles over the whole run; all else as it stands</source>
        <translation>レートとパーセンタイルは実行全体、その他は現在の値</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>At the end, at %1</source>
        <translation>終了時、%1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>So far, at %1 of %2</source>
        <translation>途中、%1 / %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>So far, at %1</source>
        <translation>途中、%1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Work</source>
        <translation>処理</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Requests, retries not counted apart</source>
        <translation>リクエスト(再試行は別に数えません)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Arrivals</source>
        <translation>到着</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Averages over time</source>
        <translation>時間平均</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Busy time of its servers, of the time that they were up</source>
        <translation>サーバーの稼働時間に対する使用時間</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>In system</source>
        <translation>系内</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>All work, failed work too: arrivals a second times the mean stay (Little's law)</source>
        <translation>失敗も含む全処理: 毎秒の到着数 × 平均滞在時間(リトルの法則)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Response time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Time in system</source>
        <translation>滞在時間</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Of requests that succeeded, retries included</source>
        <translation>成功したリクエスト(再試行を含む)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>From arrival to completion, of work that was done well</source>
        <translation>成功した処理の、到着から完了まで</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Not kept</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>of each node in a run of so many nodes; yard run tells</source>
        <translation>ノード数が多い実行ではノード別に記録しません。yard run で得られます</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Wait</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/result_lines.cpp"/>
        <source>Until work began, or a message was received</source>
        <translation>処理が始まるか、メッセージが受信されるまで</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/results_page.cpp"/>
        <source>Play the scene: what comes of it stands here, as yard run prints it.</source>
        <translation>シーンを再生すると、yard run と同じ結果がここに出ます。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/results_page.cpp"/>
        <source>The figures of yard run --for %1 s</source>
        <translation>yard run --for %1 s の数値</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_editors.cpp"/>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_editors.cpp"/>
        <source>%1 · %2 vCPU · %3 GiB · $%4/h</source>
        <translation>%1 · %2 vCPU · %3 GiB · $%4/h</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_editors.cpp"/>
        <source>several values</source>
        <translation>複数の値</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_editors.cpp"/>
        <source>&lt;br&gt;One of:</source>
        <translation>&lt;br&gt;次のいずれか:</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_editors.cpp"/>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_editors.cpp"/>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_field.cpp"/>
        <source>Expected a percentage from %1 to %2</source>
        <translation>%1~%2 のパーセントを入力してください</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_field.cpp"/>
        <source>&lt;br&gt;Default: %1</source>
        <translation>&lt;br&gt;デフォルト: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_field.cpp"/>
        <source>&lt;br&gt;&lt;i&gt;Source: %1&lt;/i&gt;</source>
        <translation>&lt;br&gt;&lt;i&gt;出典: %1&lt;/i&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_field.cpp"/>
        <source>Expected %1</source>
        <translation>必要: %1</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_field.cpp"/>
        <source>Back to the default, %1</source>
        <translation>デフォルトの %1 に戻す</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/setting_field.cpp"/>
        <source>Reset %1</source>
        <translation>%1をリセット</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Nothing to set.</source>
        <translation>設定項目はありません。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Nothing to set here: what it does is set at its ends.</source>
        <translation>ここに設定項目はありません。動作は両端で決まります。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Label on the drawing</source>
        <translation>図のラベル</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Edit and try…</source>
        <translation>編集して試す…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Conditions, limits and a trial with messages</source>
        <translation>条件、上限、メッセージでの試行</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/settings_page.cpp"/>
        <source>Edit and try the filter policy</source>
        <translation>フィルターポリシーを編集して試す</translation>
    </message>
    <message>
        <location filename="../../gui/panels/inspector/shared_settings_page.cpp"/>
        <source>They have no setting in common.</source>
        <translation>共通の設定項目がありません。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/log/event_log_panel.cpp"/>
        <source>Nothing yet. Faults, health checks, boots and returning messages will be noted here.</source>
        <translation>まだありません。障害・ヘルスチェック・起動・戻ったメッセージがここに記録されます。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/log/event_log_panel.cpp"/>
        <source>Event log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/log/event_log_panel.cpp"/>
        <source>Recent events</source>
        <translation>最近のイベント</translation>
    </message>
    <message>
        <location filename="../../gui/panels/log/event_log_panel.cpp"/>
        <source>%1, the last time at %2</source>
        <translation>%1、最後は %2</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/kind_words.cpp"/>
        <source>The provider takes care of %1.</source>
        <translation>プロバイダーの担当: %1。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/kind_words.cpp"/>
        <source>Left to you: %1.</source>
        <translation>利用者の担当: %1。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/look/state_words.cpp"/>
        <source>Failed</source>
        <comment>node</comment>
        <translation>故障</translation>
    </message>
    <message>
        <location filename="../../gui/panels/outline/outline_panel.cpp"/>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <location filename="../../gui/panels/outline/outline_panel.cpp"/>
        <source>1 node</source>
        <translation>1 ノード</translation>
    </message>
    <message>
        <location filename="../../gui/panels/outline/outline_panel.cpp"/>
        <source>%1 nodes</source>
        <translation>%1 ノード</translation>
    </message>
    <message>
        <location filename="../../gui/panels/outline/outline_panel.cpp"/>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/annotation_tile.cpp"/>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/annotation_tile.cpp"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/annotation_tile.cpp"/>
        <source>A title around things that belong together; what lies in it moves with it</source>
        <translation>関連するものを囲むタイトル。中のものは一緒に動きます</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/annotation_tile.cpp"/>
        <source>A few words on the drawing</source>
        <translation>図に添える短い文</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/annotation_tile.cpp"/>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;&lt;i&gt;Drag it onto the map, or double-click.&lt;/i&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;&lt;i&gt;地図へドラッグ、またはダブルクリック。&lt;/i&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/annotation_tile.cpp"/>
        <source>With a title</source>
        <translation>タイトル付き</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/fault_tile.cpp"/>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/fault_tile.cpp"/>
        <source>&lt;b&gt;%1&lt;/b&gt; · hits %2&lt;br&gt;%3&lt;br&gt;&lt;i&gt;Drag it onto its target or the time strip, or select the target and double-click.&lt;/i&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; · 対象: %2&lt;br&gt;%3&lt;br&gt;&lt;i&gt;対象かタイムラインへドラッグ、または対象を選択してダブルクリック。&lt;/i&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/kind_tile.cpp"/>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2&lt;br&gt;%3&lt;br&gt;&lt;i&gt;Drag it onto the map, or double-click.&lt;/i&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2&lt;br&gt;%3&lt;br&gt;&lt;i&gt;地図へドラッグ、またはダブルクリック。&lt;/i&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Nothing matches. Try a service's name, such as sqs.</source>
        <translation>見つかりません。sqs などのサービス名をお試しください。</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Filter: queue, sqs, elb…</source>
        <translation>絞り込み: キュー、sqs…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Filter of the components</source>
        <translation>コンポーネントの絞り込み</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Drawing</source>
        <translation>図</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Show components with search and outline</source>
        <translation>検索とアウトライン付きで表示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/palette_panel.cpp"/>
        <source>Show a narrow column of components</source>
        <translation>コンポーネントを細い列で表示</translation>
    </message>
    <message>
        <location filename="../../gui/panels/palette/template_tile.cpp"/>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;&lt;i&gt;Drag it onto the map or into a region, or double-click.&lt;/i&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;&lt;i&gt;地図かリージョンの中へドラッグ、またはダブルクリック。&lt;/i&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source>from %1 until it is done</source>
        <translation>%1 から完了まで</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source>from %1 until it is restored</source>
        <translation>%1 から復旧まで</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source>%1 – %2, for %3</source>
        <translation>%1 – %2、%3 間</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source>of the scene</source>
        <translation>シーンのもの</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source> · drag it to another time</source>
        <translation> · ドラッグで時刻を変更</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/strip_content.cpp"/>
        <source>or right-click any %1</source>
        <translation>または任意の%1を右クリック</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>skip to it</source>
        <translation>そこへ進む</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Time strip</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Run as fast as possible up to this moment</source>
        <translation>この時点まで最速で進みます</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Make what you broke by hand part of the scene: Restart then tells the same story</source>
        <translation>手動で起こした障害をシーンに加えます。最初から実行すると同じ経過をたどります</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Nothing runs yet</source>
        <translation>まだ実行していません</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>drag a fault here to plan one, or right-click anything to break it</source>
        <translation>ここへ障害をドラッグして予定するか、何かを右クリックして壊します</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Not kept: %1 · Keep in the scene</source>
        <translation>残していないもの: %1 · シーンに残す</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Keep 1 live fault in the scene</source>
        <translation>手動の障害 1 件をシーンに残す</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Keep %1 live faults in the scene</source>
        <translation>手動の障害 %1 件をシーンに残す</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Keep %1 in the scene</source>
        <translation>%1 をシーンに残す</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Nothing more is planned</source>
        <translation>この先の予定なし</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>%1 · click to skip there, double-click to plan a fault</source>
        <translation>%1 · クリックでそこへ進む、ダブルクリックで障害を予定</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>%1 · click to go back: the story is told again up to there</source>
        <translation>%1 · クリックで戻る: そこまで実行し直します</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>&amp;Plan a Fault at %1…</source>
        <translation>%1 に障害を予定(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Go &amp;Back to %1</source>
        <translation>%1 に戻る(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>&amp;Skip to %1</source>
        <translation>%1 へ進む(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>&amp;Cancel it</source>
        <translation>取り消す(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>&amp;Keep live Faults in the Scene</source>
        <translation>手動の障害をシーンに残す(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/timeline/time_strip.cpp"/>
        <source>Restore &amp;Everything</source>
        <translation>すべて復旧(&amp;E)</translation>
    </message>
</context>
</TS>
