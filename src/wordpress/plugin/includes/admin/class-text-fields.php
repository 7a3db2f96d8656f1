<?php
/**
 * Fields of the texts.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * The last section of the form: sentences that replace those of the widget.
 */
final class Text_Fields {

	/** @var array<string, mixed> */
	private array $row;

	/** @var array<string, string> */
	private array $sentences;

	/**
	 * Does nothing yet.
	 *
	 * @param array<string, mixed>  $row       What the fields show.
	 * @param array<string, string> $sentences Those of the widget, by key.
	 */
	public function __construct( array $row, array $sentences ) {
		$this->row       = $row;
		$this->sentences = $sentences;
	}

	/** Registers the section with the Settings API. */
	public function add_section(): void {
		add_settings_section( 'einlass-texts', __( 'Texts', 'einlass' ), array( $this, 'introduce' ), Row::NAME );
		foreach ( self::important() as $key => $title ) {
			if ( isset( $this->sentences[ $key ] ) ) {
				add_settings_field(
					"einlass-text-$key",
					$title,
					array( $this, 'draw_text' ),
					Row::NAME,
					'einlass-texts',
					array(
						'key'       => $key,
						'label_for' => self::id( $key ),
					)
				);
			}
		}
		add_settings_field( 'einlass-texts-others', __( 'All other sentences', 'einlass' ), array( $this, 'draw_others' ), Row::NAME, 'einlass-texts' );
	}

	/** Draws what the section is about. */
	public function introduce(): void {
		?>
		<p><?php esc_html_e( 'In each field you see the sentence that visitors read now. Write your own to replace it; leave it empty to keep ours. What stands in {{braces}} is filled in.', 'einlass' ); ?></p>
		<?php
	}

	/**
	 * Sentences that are shown at once.
	 *
	 * @return array<string, string> Titles by key.
	 */
	private static function important(): array {
		return array(
			'banner.title'      => __( 'Heading', 'einlass' ),
			'banner.what_one'   => __( 'What is asked, with one recipient', 'einlass' ),
			'banner.what_other' => __( 'What is asked, with several recipients', 'einlass' ),
			'banner.refuse'     => __( 'Button to refuse', 'einlass' ),
			'banner.grant'      => __( 'Button to accept', 'einlass' ),
			'banner.choose'     => __( 'Button to choose', 'einlass' ),
			'button.reopen'     => __( 'Small button', 'einlass' ),
		);
	}

	/**
	 * Draws one field.
	 *
	 * @param array{key: string} $field Which sentence.
	 */
	public function draw_text( array $field ): void {
		$key     = $field['key'];
		$default = $this->sentences[ $key ];
		$text    = (string) ( $this->row['texts'][ $key ] ?? '' );
		$long    = mb_strlen( $default ) > 60;
		$control = sprintf( 'id="%s" name="einlass[texts][%s]" placeholder="%s"', esc_attr( self::id( $key ) ), esc_attr( $key ), esc_attr( $default ) );
		if ( $long ) {
			// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- each part was escaped just above.
			printf( '<textarea class="large-text" rows="3" %s>%s</textarea>', $control, esc_textarea( $text ) );
		} else {
			// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- each part was escaped just above.
			printf( '<input type="text" class="large-text" %s value="%s">', $control, esc_attr( $text ) );
		}
	}

	/** Draws all other sentences, folded away while none of them is the owner's. */
	public function draw_others(): void {
		?>
		<details class="einlass-texts" <?php echo array() === array_diff_key( $this->row['texts'], self::important() ) ? '' : 'open'; ?>>
			<summary><?php esc_html_e( 'Show', 'einlass' ); ?></summary>
			<?php foreach ( $this->groups() as $title => $keys ) : ?>
				<h3><?php echo esc_html( $title ); ?></h3>
				<?php foreach ( $keys as $key ) : ?>
					<p>
						<label for="<?php echo esc_attr( self::id( $key ) ); ?>"><code><?php echo esc_html( $key ); ?></code></label>
						<?php $this->draw_text( array( 'key' => $key ) ); ?>
					</p>
				<?php endforeach; ?>
			<?php endforeach; ?>
		</details>
		<?php
	}

	/**
	 * The other sentences by where they are read.
	 *
	 * @return array<string, list<string>> Keys by the title of their group.
	 */
	private function groups(): array {
		$titles = array(
			'banner'      => __( 'Banner', 'einlass' ),
			'placeholder' => __( 'Placeholders', 'einlass' ),
			'settings'    => __( 'Settings of the visitor', 'einlass' ),
			'decision'    => __( 'Settings of the visitor', 'einlass' ),
			'report'      => __( 'After a withdrawal', 'einlass' ),
			'purposes'    => __( 'Purposes', 'einlass' ),
			'services'    => __( 'What services do', 'einlass' ),
			'declaration' => __( 'Declaration in the privacy policy', 'einlass' ),
		);
		$groups = array_fill_keys( array_values( $titles ), array() );
		foreach ( array_keys( array_diff_key( $this->sentences, self::important() ) ) as $key ) {
			$group              = $titles[ explode( '.', $key )[0] ] ?? __( 'Details of a service', 'einlass' );
			$groups[ $group ][] = $key;
		}
		return array_filter( $groups );
	}

	/**
	 * The id of a field.
	 *
	 * @param string $key Of the sentence.
	 */
	private static function id( string $key ): string {
		return 'einlass-text-' . str_replace( '.', '-', $key );
	}
}
