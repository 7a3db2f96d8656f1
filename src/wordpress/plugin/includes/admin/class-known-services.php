<?php
/**
 * The services of the catalogue and of the owner.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

use Einlass\Rewriting\Catalogue;

defined( 'ABSPATH' ) || exit;

/**
 * Everything that is known of services, and the sentences about them in the language that visitors read.
 */
final class Known_Services {

	/** @var Catalogue */
	private Catalogue $catalogue;

	/** @var array<string, mixed> */
	private array $row;

	/**
	 * Reads what it is asked for only then.
	 *
	 * @param Catalogue            $catalogue Of the plugin.
	 * @param array<string, mixed> $row       Options; its own services count, too.
	 */
	public function __construct( Catalogue $catalogue, array $row ) {
		$this->catalogue = $catalogue;
		$this->row       = $row;
	}

	/**
	 * Services of the catalogue.
	 *
	 * @return array<string, array<string, mixed>> By id; each as in the catalogue.
	 */
	public function of_catalogue(): array {
		return array_column( $this->catalogue->services(), null, 'id' );
	}

	/**
	 * All services, the owner's own at the end.
	 *
	 * @return array<string, array<string, mixed>> By id.
	 */
	public function all(): array {
		return $this->of_catalogue() + array_column( $this->row['own_services'], null, 'id' );
	}

	/**
	 * The sentences that visitors read.
	 *
	 * @param string|null $language `de` or `en`. Default: that of the visitors.
	 * @return array<string, string> By key, such as `banner.title`.
	 */
	public function sentences( ?string $language = null ): array {
		return $this->catalogue->texts( $language ?? Row::language( $this->row ) );
	}
}
